import { Button, Checkbox } from "@mantine/core";
import { type ReactNode, type RefObject, useEffect, useState } from "react";
import type { MatterView } from "../../core/station/matter-views.ts";
import type { KeyPair } from "../keys/station-key.ts";
import type { Deeds } from "../list/use-deeds.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { useDraft } from "../session/use-draft.ts";
import { useMay } from "../session/use-may.ts";
import { useOpenSession } from "../session/use-session.ts";
import { AsksWarning } from "../tips/asks-warning.tsx";
import pane from "../tips/tip-pane.module.css";
import { useQuestionTemplates } from "../tips/use-question-templates.ts";
import { WriteForm } from "../tips/write-form.tsx";
import { languageName } from "../words/languages.ts";
import { useMatterWords } from "../words/use-matter-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./matter.module.css";
import { type Recipients, recipientsOf } from "./reach.ts";
import { useAnswerAll } from "./use-answer-all.ts";
import { useReach } from "./use-reach.ts";

interface Props {
  matter: MatterView;
  deeds: Deeds;
  box: RefObject<HTMLTextAreaElement | null>;
  /** Whether somebody wants to write; else a button asks. */
  isWanted: boolean;
  onWant(): void;
}

/** One answer to the senders of all tips of a matter. Who has no key writes nothing. */
export function AnswerAll(props: Props) {
  const words = useMatterWords();
  const { stationKey } = useOpenSession();
  const mayAsk = useMay("ask-resident");
  const { isWanted, onWant } = props;
  const [draft] = useDraft(`matter ${props.matter.id}`);
  if (stationKey.type !== "held" || !mayAsk) return null;
  const isOpen = isWanted || draft !== "";
  return (
    <section className={pane.card}>
      <div className={pane.cardHead}>
        <h2 className={pane.cardTitle}>{words.answer}</h2>
        {!isOpen && (
          <Button onClick={onWant} size="compact-sm" variant="default">
            {words.write}
          </Button>
        )}
      </div>
      {isOpen && (
        <div className={pane.cardBody}>
          <Form {...props} present={stationKey.pair} />
        </div>
      )}
    </section>
  );
}

function Form({ matter, deeds, box, present, isWanted }: Props & { present: KeyPair }) {
  const words = useMatterWords();
  const { lang } = useWords();
  const help = useQuestionTemplates();
  const [also, setAlso] = useState(false);
  const [text, write] = useDraft(`matter ${matter.id}`);
  const reach = useReach(matter.tips.map(({ id }) => id));
  const to = recipientsOf(matter.tips, reach.data ?? new Map(), also);
  useEffect(() => {
    if (isWanted) box.current?.focus();
  }, [isWanted, box]);
  const answer = useAnswerAll({ matter, deeds, present }, () => write(""));
  const count = to.reached.length;
  const langs = [...new Set(to.reached.map((one) => one.lang))];
  const names = langs.map((one) => languageName(one, lang)).join(", ");
  if (reach.error) return <CallProblem error={reach.error} onRetry={() => void reach.refetch()} />;
  return (
    <WriteForm
      box={box}
      decision={count === 0 ? "" : undefined}
      error={answer.error}
      hint={words.answerHint}
      icon="send"
      isOpen
      isPending={answer.isPending}
      label={words.answer}
      lang={langs.length === 1 ? (langs[0] ?? null) : null}
      onSend={(said) => answer.mutate({ text: said, to: to.reached })}
      send={words.send(count)}
      sending={words.sealing}
      text={text}
      write={write}
    >
      {reach.data ? (
        <Told also={also} onAlso={setAlso} to={to}>
          {langs.length > 0 && words.languages(names)}
        </Told>
      ) : (
        <p role="status">{words.checking}</p>
      )}
      {help && <AsksWarning help={help} text={text} />}
    </WriteForm>
  );
}

const UNREACHED = ["forwarded", "old", "unreadable"] as const;

interface ToldProps {
  to: Recipients;
  also: boolean;
  onAlso(also: boolean): void;
  children: ReactNode;
}

/** Who gets it, and who does not. */
function Told({ to, also, onAlso, children }: ToldProps) {
  const words = useMatterWords();
  const { left } = to;
  const { waiting } = left;
  return (
    <div className={styles.told}>
      <p role="status">{words.reaches(to.reached.length)}</p>
      <p className={styles.muted}>{children}</p>
      {UNREACHED.map((why) => {
        const count = left[why];
        return count !== undefined && <p key={why}>{words.leaves[why](count)}</p>;
      })}
      {waiting !== undefined && <p>{words.leaves.waiting(waiting)}</p>}
      {(waiting !== undefined || also) && (
        <Checkbox
          checked={also}
          label={words.alsoWaiting}
          onChange={(event) => onAlso(event.currentTarget.checked)}
        />
      )}
    </div>
  );
}
