import { parseStanding, standingKey } from "../../core/station/tip-status.ts";
import type { ThreadEntry } from "../../core/station/tip-views.ts";
import { followUpSchema } from "../../core/tip/follow-up.ts";
import { absoluteMoment } from "../format/moment.ts";
import { useLabel } from "../session/use-label.ts";
import { usePaperWords } from "../words/use-paper-words.ts";
import { useWords } from "../words/use-words.ts";
import { type Mask, maskFollowUp } from "./mask-tip.ts";
import { OwnWords } from "./own-words.tsx";
import styles from "./print-sheet.module.css";
import { standingName } from "./tip-facts.ts";
import { useOpened } from "./use-opened.ts";

/** An entry of a thread on paper. Notes of the station are marked. */
export function PaperEntry({ entry, mask }: { entry: ThreadEntry; mask: Mask | null }) {
  const { words: all, lang } = useWords();
  const words = usePaperWords();
  const label = useLabel();
  const { id, sealed, digest, from, officer, at } = entry;
  const opened = useOpened({ name: `entry ${id}`, sealed, digest, schema: followUpSchema });
  const by = from === "resident" ? all.thread.resident : officer;
  const moment = absoluteMoment(new Date(at), lang, from === "resident" ? "hour" : "minute");
  const whole = opened.type === "opened" ? opened.value : null;
  const said = whole && mask ? maskFollowUp(id, whole, mask) : whole;
  if (mask && said === null) return null;
  const { text = words.sealed, files = [], status = "" } = said ?? {};
  const standing = parseStanding(status);
  return (
    <section className={styles.entry}>
      <p className={styles.by}>
        {entry.private && <strong className={styles.mark}>{words.note}</strong>}
        <strong>{by}</strong>, {moment}
        {standing && `, ${standingName(standingKey(standing), label)}`}
      </p>
      {"words" in opened && opened.words === "altered" && (
        <p className={styles.mark}>{all.tip.altered}</p>
      )}
      <OwnWords text={text} />
      {files.length > 0 && <p>{words.files(files.length)}</p>}
    </section>
  );
}
