import type { TipDetail } from "../../core/station/views.ts";
import { Moment } from "../parts/moment.tsx";
import { useWords } from "../words/use-words.ts";
import { HoldControl } from "./hold-control.tsx";
import styles from "./keeping.module.css";
import { MuteButton } from "./mute-button.tsx";
import pane from "./tip-pane.module.css";

/** How long the tip stays, what keeps it longer, and less of the same sender. */
export function Keeping({ tip }: { tip: TipDetail }) {
  const { words } = useWords();
  return (
    <details className={`${pane.card} ${styles.keeping}`}>
      <summary>{words.keeping.title}</summary>
      <div className={styles.body}>
        <p>
          {tip.deletedAt === null ? (
            words.keeping.stays
          ) : (
            <>
              {words.keeping.goes} <Moment at={tip.deletedAt} precision="hour" show="full" />
            </>
          )}
        </p>
        <HoldControl tip={tip} />
        <MuteButton id={tip.id} />
      </div>
    </details>
  );
}
