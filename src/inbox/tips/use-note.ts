import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import type { KeyPair } from "../keys/station-key.ts";
import { attemptId, endAttempt } from "../session/attempt-id.ts";
import { useDesk } from "../session/use-desk.ts";
import { sealNote } from "./seal-question.ts";
import { useStationRecipients } from "./use-station-recipients.ts";

/** Seals a note to the station and saves it, once, as `useAsk` does. */
export function useNote(
  { id: tip, present }: { id: string; present: KeyPair },
  onSaved: () => void,
) {
  const queries = useQueryClient();
  const stations = useStationRecipients(present);
  const { drafts } = useDesk();
  const kind = `note ${tip}`;
  return useMutation({
    mutationFn: async (text: string) => {
      const id = attemptId(drafts, kind, text);
      const json = { id, ...(await sealNote(text, await stations())) };
      await call(api.tips[":id"].notes.$post({ param: { id: tip }, json }));
    },
    onSuccess: () => {
      endAttempt(drafts, kind);
      onSaved();
      readAgain(queries, ["tip", tip]);
    },
  });
}
