import type { NoticeView } from "../../core/station/notice-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import entry from "../parts/entry-card.module.css";
import { useMay } from "../session/use-may.ts";
import { useWords } from "../words/use-words.ts";
import { PressTwice } from "./press-twice.tsx";

interface Props {
  notice: NoticeView;
  /** Whether anybody is left who has not got it. */
  isSending: boolean;
}

/** Pauses at once; to go on or to end it takes two persons. */
export function BroadcastSteering({ notice, isSending }: Props) {
  const { words } = useWords();
  const mayPause = useMay("pause-broadcast");
  const given = { param: { id: notice.id }, json: {} };
  const { pause, resumption, cancellation } = api.notices[":id"];
  if (!mayPause || !isSending || notice.state !== "approved" || notice.cancelledAt) return null;
  if (notice.pausedAt === null) {
    return (
      <div className={entry.actions}>
        <PressTwice
          asks={words.notices.pauseAsk}
          color="red"
          done={words.notices.paused}
          label={words.notices.pause}
          run={() => call(pause.$post(given))}
          sure={words.notices.pause}
        />
      </div>
    );
  }
  const two = [
    { label: words.notices.resume, route: resumption },
    { label: words.notices.cancel, route: cancellation },
  ];
  return (
    <div className={entry.actions}>
      {two.map(({ label, route }) => (
        <PressTwice
          asks={words.notices.twoPersons}
          done={words.proposals.proposed}
          key={label}
          label={label}
          run={() => call(route.$post(given))}
          sure={label}
        />
      ))}
    </div>
  );
}
