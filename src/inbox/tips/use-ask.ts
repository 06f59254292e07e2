import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readAgain } from "../api/read-again.ts";
import type { KeyPair } from "../keys/station-key.ts";
import { attemptId, endAttempt } from "../session/attempt-id.ts";
import { useDesk } from "../session/use-desk.ts";
import { useSend } from "../session/use-outbox.ts";
import { sealQuestion } from "./seal-question.ts";
import { useStationRecipients } from "./use-station-recipients.ts";

/** Destination of a question: the tip, and its mailbox, which was checked. */
export interface QuestionTo {
  id: string;
  mailbox: string;
  /** The station's key in this browser. */
  present: KeyPair;
}

interface Asking {
  text: string;
  /** The last entry of the thread that the officer has seen: a colleague's later question refuses it. */
  after: string | null;
  /** It waits for no morning. */
  now: boolean;
}

/**
 * Seals a question and sends it. The same text keeps its id until it has arrived, so a retry after
 * a lost answer cannot ask twice.
 */
export function useAsk(
  { id: tip, mailbox, present }: QuestionTo,
  onSent: (how: "sent" | "waits") => void,
) {
  const queries = useQueryClient();
  const stations = useStationRecipients(present);
  const { drafts } = useDesk();
  const outbox = useSend();
  const kind = `question ${tip}`;
  return useMutation({
    mutationFn: async ({ text, after, now }: Asking) => {
      const id = attemptId(drafts, kind, text);
      const sealed = await sealQuestion(text, { mailbox, stations: await stations() });
      const request = { tip, json: { id, ...sealed, after, now } };
      const draft = { name: tip, text };
      const changes = [["tip", tip], ["tips"]];
      return outbox("question", request, { id, changes, draft, attempt: `attempt ${kind}` });
    },
    onSuccess: ({ type }) => {
      endAttempt(drafts, kind);
      onSent(type);
    },
    // A refusal may mean that there is something to read first.
    onSettled: () => readAgain(queries, ["tip", tip]),
  });
}
