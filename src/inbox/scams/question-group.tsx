import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { fingerprintOf } from "../../core/scam/shingles.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { routeHref } from "../frame/route.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { beginAnswer } from "../session/begin-answer.ts";
import { useDesk } from "../session/use-desk.ts";
import { useMay } from "../session/use-may.ts";
import { WaitingNote } from "../session/waiting-note.tsx";
import { useFaceWords } from "../words/use-face-words.ts";
import { useWords } from "../words/use-words.ts";
import type { OpenedQuestion } from "./group-questions.ts";
import styles from "./scams.module.css";

/** A number below hides nobody. */
const LEAST_COUNT = 5;

/** Questions about the same text: answered by one notice, or told that nobody checks such things. */
export function QuestionGroup({ group }: { group: OpenedQuestion[] }) {
  const { words } = useWords();
  const { done } = useFaceWords();
  const queries = useQueryClient();
  const { drafts } = useDesk();
  const mayWrite = useMay("write-notice");
  const [sure, setSure] = useState(false);
  const [first] = group;
  const ids = group.map(({ id }) => id);
  const dismiss = useMutation({
    mutationFn: () => call(api.scams.questions.$post({ json: { ids, notice: null } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ["questions"] }),
    meta: { done: done.dismissed },
  });
  if (!first) return null;
  const answer = () => {
    beginAnswer(drafts, { ids, rumour: fingerprintOf(first.text) });
    window.location.hash = routeHref({ type: "notices/new" });
  };
  const marks = new Set(group.map(({ mark }) => mark).filter(Boolean));
  return (
    <li className={styles.question}>
      <div>
        <p className={styles.asked}>{first.text}</p>
        <p className={styles.facts}>
          {group.length < LEAST_COUNT ? words.questions.few : words.questions.many(group.length)}
        </p>
        {[...marks].map((mark) => (
          <WaitingNote key={mark} subject={mark} />
        ))}
        {dismiss.error && <CallProblem error={dismiss.error} />}
      </div>
      <div className={styles.answers}>
        {mayWrite && <Button onClick={answer}>{words.questions.answer}</Button>}
        {sure ? (
          <Button autoFocus loading={dismiss.isPending} onClick={() => dismiss.mutate()}>
            {words.questions.dismissSure}
          </Button>
        ) : (
          <Button onClick={() => setSure(true)} variant="default">
            {words.questions.dismiss}
          </Button>
        )}
      </div>
    </li>
  );
}
