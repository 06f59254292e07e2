import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readAgain } from "../api/read-again.ts";
import type { KeyPair } from "../keys/station-key.ts";
import { attemptId, endAttempt } from "../session/attempt-id.ts";
import { useDesk } from "../session/use-desk.ts";
import { useSend } from "../session/use-outbox.ts";
import { sealNote } from "./seal-question.ts";
import { useStationRecipients } from "./use-station-recipients.ts";

/** Seals a note to the station and saves it, once, as `useAsk` does. */
export function useNote(
  { id: tip, present }: { id: string; present: KeyPair },
  onSaved: (how: "sent" | "waits") => void,
) {
  const queries = useQueryClient();
  const stations = useStationRecipients(present);
  const { drafts } = useDesk();
  const outbox = useSend();
  const kind = `note ${tip}`;
  return useMutation({
    mutationFn: async (text: string) => {
      const id = attemptId(drafts, kind, text);
      const request = { tip, json: { id, ...(await sealNote(text, await stations())) } };
      const draft = { name: kind, text };
      const changes = [["tip", tip]];
      return outbox("note", request, { id, changes, draft, attempt: `attempt ${kind}` });
    },
    onSuccess: ({ type }) => {
      endAttempt(drafts, kind);
      onSaved(type);
      readAgain(queries, ["tip", tip]);
    },
  });
}
