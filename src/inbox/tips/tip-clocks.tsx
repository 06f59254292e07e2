import type { TipDetail } from "../../core/station/tip-views.ts";
import { Icon } from "../parts/icon.tsx";
import { useClockWords } from "../words/use-clock-words.ts";
import { ExtensionControl } from "./extension-control.tsx";
import { TimeLeft } from "./time-left.tsx";
import styles from "./tip-clocks.module.css";
import pane from "./tip-pane.module.css";

/** A tip's deadlines: which are done, and how long is left for the others. */
export function TipClocks({ tip }: { tip: Pick<TipDetail, "id" | "clocks"> }) {
  const words = useClockWords();
  const { clocks } = tip;
  if (clocks === null) return null;
  const steps = [
    { id: "acknowledged", dueAt: null },
    { id: "intake", dueAt: clocks.intake.runs ? clocks.intake.dueAt : null },
    { id: "result", dueAt: clocks.result.runs ? clocks.result.dueAt : null },
  ] as const;
  return (
    <section aria-label={words.title} className={`${pane.card} ${styles.clocks}`}>
      <ol className={styles.steps}>
        {steps.map(({ id, dueAt }) => (
          <li className={styles.step} data-done={dueAt === null} key={id}>
            <span className={styles.name}>{words.clocks[id]}</span>
            {dueAt === null ? (
              <span className={styles.done}>
                <Icon name="check" size={14} />
                {words.done[id]}
              </span>
            ) : (
              <TimeLeft dueAt={dueAt} full />
            )}
          </li>
        ))}
      </ol>
      {clocks.extended !== null && (
        <p className={styles.note}>{words.extended(words.reasons[clocks.extended])}</p>
      )}
      {clocks.extendsTo !== null && <ExtensionControl id={tip.id} until={clocks.extendsTo} />}
    </section>
  );
}
