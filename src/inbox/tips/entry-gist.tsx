import type { ThreadEntry } from "../../core/station/tip-views.ts";
import { followUpSchema } from "../../core/tip/follow-up.ts";
import { clockThere } from "../format/moment.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import styles from "./timeline.module.css";
import { useOpened } from "./use-opened.ts";

/** What an entry of a thread is, and how it begins. The thread has opened it already. */
export function EntryGist({ entry }: { entry: ThreadEntry }) {
  const { timeline, night } = useTipPageWords();
  const { me } = useOpenSession();
  const { id, sealed, digest, from, goesAt, overtaken } = entry;
  const opened = useOpened({ name: `entry ${id}`, sealed, digest, schema: followUpSchema });
  const said = opened.type === "opened" ? opened.value : null;
  const kind = () => {
    if (entry.private) return timeline.note;
    if (from === "officer") return said?.status ? timeline.sentence : timeline.question;
    return said?.rating ? timeline.rating : timeline.answer;
  };
  return (
    <>
      {kind()}
      {goesAt !== undefined && ` · ${night.goes(clockThere(goesAt, me.timezone))}`}
      {overtaken && ` · ${night.unsent}`}
      {said && (
        <span className={styles.gist} dir="auto">
          {said.text || timeline.file}
        </span>
      )}
    </>
  );
}
