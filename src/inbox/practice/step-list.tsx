import { Button, VisuallyHidden } from "@mantine/core";
import { tipsHref } from "../frame/route.ts";
import { Icon } from "../parts/icon.tsx";
import { usePracticeWords } from "../words/use-practice-words.ts";
import styles from "./practice.module.css";
import type { PracticeStep } from "./practice-step.ts";

interface Props {
  steps: readonly PracticeStep[];
  done: ReadonlySet<PracticeStep>;
  onAgain(): void;
}

/** What is to be tried, ticked off as it is done. */
export function StepList({ steps, done, onAgain }: Props) {
  const words = usePracticeWords();
  const count = steps.filter((step) => done.has(step)).length;
  return (
    <section aria-label={words.progress(count, steps.length)} className={styles.card}>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li data-done={done.has(step)} key={step}>
            <span className={styles.tick}>{done.has(step) && <Icon name="check" size={14} />}</span>
            {words.steps[step]}
            {done.has(step) && <VisuallyHidden>({words.done})</VisuallyHidden>}
          </li>
        ))}
      </ol>
      <p className={styles.progress} role="status">
        {count === steps.length ? words.finished : words.progress(count, steps.length)}
      </p>
      {count === steps.length && (
        <p className={styles.end}>
          <Button component="a" href={tipsHref(null)} size="sm">
            {words.toTips}
          </Button>
          <Button onClick={onAgain} size="sm" variant="default">
            {words.again}
          </Button>
        </p>
      )}
    </section>
  );
}
