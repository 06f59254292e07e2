import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { newId } from "../api/new-id.ts";
import { readAgain } from "../api/read-again.ts";
import { newRecipients } from "../keys/open-copy.ts";
import type { KeyPair } from "../keys/station-key.ts";
import { useOpenSession } from "../session/use-session.ts";
import { sealQuestion } from "./seal-question.ts";

/** Destination of a question: the tip, and its mailbox, which was checked. */
export interface QuestionTo {
  id: string;
  mailbox: string;
  /** The station's key in this browser. */
  present: KeyPair;
}

/**
 * Seals a question and sends it. The same text keeps its id until it has arrived, so a retry after
 * a lost answer cannot ask twice.
 */
export function useAsk(to: QuestionTo, onSent: () => void) {
  const queries = useQueryClient();
  const { me, own } = useOpenSession();
  const attempt = useRef({ text: "", id: "" });
  return useMutation({
    mutationFn: async (text: string) => {
      if (attempt.current.text !== text) attempt.current = { text, id: newId() };
      const { mailbox, present } = to;
      const rotation = me.stationKey?.rotation ?? null;
      const stations = [present.recipient, ...(await newRecipients(rotation, { own, present }))];
      const sealed = await sealQuestion(text, { mailbox, stations });
      const json = { id: attempt.current.id, ...sealed };
      await call(api.tips[":id"].questions.$post({ param: { id: to.id }, json }));
    },
    onSuccess: () => {
      attempt.current = { text: "", id: "" };
      onSent();
      readAgain(queries, ["tip", to.id]);
    },
  });
}
