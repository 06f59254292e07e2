import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Problem } from "../parts/problem.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { TipMark } from "../tips/tip-mark.tsx";
import type { QuestionHelp } from "../tips/use-question-templates.ts";
import { usePracticeWords } from "../words/use-practice-words.ts";
import { useWords } from "../words/use-words.ts";
import { OpenedPractice } from "./opened-practice.tsx";
import styles from "./practice.module.css";
import type { PracticeStep } from "./practice-step.ts";
import { practiceContent, sealAndOpen } from "./practice-tip.ts";

interface Props {
  help: QuestionHelp | null;
  onStep(step: PracticeStep): void;
}

/** The made-up tip: closed, as in the list, until it is opened. */
export function PracticeTip({ help, onStep }: Props) {
  const words = usePracticeWords();
  const { lang } = useWords();
  const { own } = useOpenSession();
  // Not a query: what was opened is gone with this page.
  const { data, error, isPending, mutate } = useMutation({
    mutationFn: () => sealAndOpen(practiceContent(words, lang), own),
    gcTime: 0,
    networkMode: "always",
  });
  if (data) return <OpenedPractice content={data} help={help} onStep={onStep} />;
  return (
    <section aria-label={words.tip} className={styles.card}>
      <p>
        <TipMark number="0000" /> <strong>{words.tip}</strong>
      </p>
      <p className={styles.line}>{words.what}</p>
      {error && <Problem>{words.failed}</Problem>}
      {isPending && <p role="status">{words.opening}</p>}
      <Button disabled={isPending} onClick={() => mutate()}>
        {words.open}
      </Button>
    </section>
  );
}
