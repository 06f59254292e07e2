import { Button, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { MAX_REASON, type NoticeContent } from "../../core/station/notice.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import entry from "../parts/entry-card.module.css";
import { attemptId, endAttempt } from "../session/attempt-id.ts";
import { CallOrStepUp } from "../session/call-or-step-up.tsx";
import { useDesk } from "../session/use-desk.ts";
import { useDraft } from "../session/use-draft.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./notices.module.css";
import { useWithCard } from "./use-with-card.ts";

interface Props {
  content: NoticeContent;
  onSent(): void;
}

/** For a head alone, when lives are at risk. All attempts have the same id: it is asked once. */
export function EmergencyForm({ content, onSent }: Props) {
  const { words } = useWords();
  const queries = useQueryClient();
  const withCard = useWithCard();
  const { drafts } = useDesk();
  const [reason, setReason] = useDraft("emergency");
  const send = useMutation({
    mutationFn: async () => {
      const notice = await withCard({ ...content, severity: "emergency" });
      const id = attemptId(drafts, "emergency", { reason, ...content });
      return call(api.notices.emergency.$post({ json: { id, reason, ...notice } }));
    },
    onSuccess: () => {
      setReason("");
      endAttempt(drafts, "emergency");
      readAgain(queries, ["notices"], ["proposals"]);
      onSent();
    },
  });
  return (
    <details className={styles.more}>
      <summary>{words.notices.emergency}</summary>
      <div className={styles.form}>
        <p>{words.notices.emergencyLead}</p>
        <Textarea
          autosize
          label={words.notices.emergencyReason}
          maxLength={MAX_REASON}
          minRows={2}
          onChange={(event) => setReason(event.currentTarget.value)}
          required
          value={reason}
        />
        {send.error && <CallOrStepUp error={send.error} onSteppedUp={() => send.mutate()} />}
        <div className={entry.actions}>
          <Button
            color="red"
            disabled={reason.trim() === ""}
            loading={send.isPending}
            onClick={() => send.mutate()}
          >
            {words.notices.emergencySubmit}
          </Button>
        </div>
      </div>
    </details>
  );
}
