import { Button } from "@mantine/core";
import type { NoticeView } from "../../core/station/notice-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import entry from "../parts/entry-card.module.css";
import { useMay } from "../session/use-may.ts";
import { useWords } from "../words/use-words.ts";
import { AgainButton } from "./again-button.tsx";
import { PressTwice } from "./press-twice.tsx";

interface Props {
  notice: NoticeView;
  onCorrect(): void;
}

/** What can be done about a notice that was sent and stands. */
export function NoticeActions({ notice, onCorrect }: Props) {
  const { words } = useWords();
  const mayCorrect = useMay("change-notice");
  const mayWrite = useMay("write-notice");
  const mayWithdraw = useMay("withdraw-notice");
  const mayRecall = useMay("recall-emergency");
  const given = { param: { id: notice.id }, json: {} };
  const { withdrawal, recall } = api.notices[":id"];
  return (
    <div className={entry.actions}>
      {notice.alone && mayRecall && (
        <PressTwice
          asks={words.notices.recallAsk}
          color="red"
          done={words.notices.recalled}
          label={words.notices.recall}
          run={() => call(recall.$post(given))}
          sure={words.notices.recallSure}
        />
      )}
      {mayCorrect && (
        <Button onClick={onCorrect} size="compact-md" variant="default">
          {words.notices.correct}
        </Button>
      )}
      {mayWrite && <AgainButton notice={notice} />}
      {mayWithdraw && (
        <PressTwice
          asks={words.notices.withdrawAsk}
          done={words.proposals.proposed}
          label={words.notices.withdraw}
          run={() => call(withdrawal.$post(given))}
          sure={words.notices.withdrawSure}
        />
      )}
    </div>
  );
}
