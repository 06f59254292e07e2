import { useCallback, useState } from "react";
import { Page } from "../frame/page.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { useQuestionTemplates } from "../tips/use-question-templates.ts";
import { usePracticeWords } from "../words/use-practice-words.ts";
import styles from "./practice.module.css";
import { PRACTICE_STEPS, type PracticeStep } from "./practice-step.ts";
import { PracticeTip } from "./practice-tip-view.tsx";
import { StepList } from "./step-list.tsx";

/** A tip that only this officer sees: nothing of it is sent or kept, and leaving the page ends it. */
export default function PracticePage() {
  const [round, setRound] = useState(0);
  return <Round key={round} onAgain={() => setRound(round + 1)} />;
}

function Round({ onAgain }: { onAgain(): void }) {
  const words = usePracticeWords();
  const help = useQuestionTemplates();
  const [done, setDone] = useState<ReadonlySet<PracticeStep>>(new Set());
  // Without what knows such questions there is no warning to see.
  const steps = PRACTICE_STEPS.filter((step) => step !== "warning" || help !== null);
  const tick = useCallback(
    (step: PracticeStep) =>
      setDone((before) => (before.has(step) ? before : new Set(before).add(step))),
    [],
  );
  return (
    <Page title={words.title}>
      <PageHeading className={styles.title} focusOn="practice" level={1}>
        {words.title}
      </PageHeading>
      <p className={styles.lead}>{words.lead}</p>
      <StepList done={done} onAgain={onAgain} steps={steps} />
      <PracticeTip help={help} onStep={tick} />
    </Page>
  );
}
