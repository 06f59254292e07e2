import type { NoticeView } from "../../core/station/notice-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { momentThere } from "../format/moment.ts";
import entry from "../parts/entry-card.module.css";
import { useMay } from "../session/use-may.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./notices.module.css";
import { PressTwice } from "./press-twice.tsx";

/** A notice that goes at its time: when, how often after that, and how to stop it. */
export function ScheduledNotice({ notice, goesAt }: { notice: NoticeView; goesAt: string }) {
  const { words, lang } = useWords();
  const { timezone } = useOpenSession().me;
  const mayStop = useMay("pause-broadcast");
  const { id, sendAt = [] } = notice;
  const later = sendAt.filter((at) => at > goesAt).length;
  return (
    <>
      <p className={styles.alarm}>
        {words.notices.goesAt(momentThere(goesAt, lang, timezone), later)}
      </p>
      {mayStop && (
        <div className={entry.actions}>
          <PressTwice
            asks={words.notices.stopGoing}
            color="red"
            done={words.notices.stopped}
            label={words.notices.stop}
            run={() => call(api.notices[":id"].pause.$post({ param: { id }, json: {} }))}
            sure={words.notices.stop}
          />
        </div>
      )}
    </>
  );
}
