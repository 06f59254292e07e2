import type { TipDetail } from "../../core/station/tip-views.ts";
import { tipContentSchema } from "../../core/tip/tip-content.ts";
import { absoluteDay } from "../format/moment.ts";
import { useWords } from "../words/use-words.ts";
import { HoldControl } from "./hold-control.tsx";
import styles from "./keeping.module.css";
import { MuteButton } from "./mute-button.tsx";
import pane from "./tip-pane.module.css";
import { useOpened } from "./use-opened.ts";

/** A tip's retention, its hold, and muting its sender. */
export function Keeping({ tip }: { tip: TipDetail }) {
  const { words, lang } = useWords();
  const { id, sealed, digest } = tip;
  const opened = useOpened({ name: `tip ${id}`, sealed, digest, schema: tipContentSchema });
  const isForwarded = opened.type === "opened" && opened.value.forwarded !== undefined;
  return (
    <details className={`${pane.card} ${styles.keeping}`}>
      <summary>{words.keeping.title}</summary>
      <div className={styles.body}>
        <p>
          {tip.deletedAt === null ? (
            words.keeping.stays
          ) : (
            <>
              {words.keeping.goes}{" "}
              <time dateTime={tip.deletedAt}>{absoluteDay(new Date(tip.deletedAt), lang)}</time>
            </>
          )}
        </p>
        <HoldControl tip={tip} />
        {/* The station that forwarded it alone reaches who wrote it. */}
        {!isForwarded && <MuteButton id={tip.id} />}
      </div>
    </details>
  );
}
