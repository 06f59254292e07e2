import type { NoticeView } from "../../core/station/notice-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { absoluteMoment } from "../format/moment.ts";
import entry from "../parts/entry-card.module.css";
import { useMay } from "../session/use-may.ts";
import { useProposals } from "../session/use-proposals.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./notices.module.css";
import { PressTwice } from "./press-twice.tsx";

/** An emergency notice that goes by itself: when, and how to stop it. */
export function EmergencyWaiting({ notice, goesAt }: { notice: NoticeView; goesAt: string }) {
  const { words, lang } = useWords();
  const mayStop = useMay("drop-proposal");
  const list = useProposals().data?.proposals ?? [];
  const proposal = list.find(
    ({ kind, subject }) => kind === "send-emergency" && subject === notice.id,
  );
  return (
    <>
      <p className={styles.alarm}>
        {words.notices.goes(absoluteMoment(new Date(goesAt), lang, "minute"))}
      </p>
      {proposal && mayStop && (
        <div className={entry.actions}>
          <PressTwice
            asks={words.notices.stopAsk}
            color="red"
            done={words.notices.stopped}
            label={words.notices.stop}
            run={() =>
              call(api.proposals[":id"].withdrawal.$post({ param: { id: proposal.id }, json: {} }))
            }
            sure={words.notices.stop}
          />
        </div>
      )}
    </>
  );
}
