import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { type Standing, standingKey } from "../../core/station/tip-status.ts";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { newId } from "../api/new-id.ts";
import { readAgain } from "../api/read-again.ts";
import { newRecipients } from "../keys/open-copy.ts";
import { useSend } from "../session/use-outbox.ts";
import { useOpenSession } from "../session/use-session.ts";
import { sealQuestion } from "./seal-question.ts";
import type { QuestionTo } from "./use-ask.ts";

/** Most letters of what is said with a status. */
export const MAX_SENTENCE = 500;

export interface Change extends Standing {
  /** Empty: none. */
  text: string;
  /** The news waits for no morning. */
  now: boolean;
}

/**
 * Sets a tip's status, with a sentence sealed to its sender. The same words keep their id until they
 * have arrived, so a retry after a lost answer says nothing twice.
 */
export function useChangeStatus(
  tip: TipDetail,
  to: QuestionTo | null,
  onSet: (how: "sent" | "waits") => void,
) {
  const queries = useQueryClient();
  const send = useSend();
  const { me, own } = useOpenSession();
  const attempt = useRef({ key: "", id: "" });
  const seal = async ({ text, now: _, ...standing }: Change) => {
    if (text === "" || to === null) return undefined;
    const status = standingKey(standing);
    const key = `${status} ${text}`;
    if (attempt.current.key !== key) attempt.current = { key, id: newId() };
    const { mailbox, present } = to;
    const rotation = me.stationKey?.rotation ?? null;
    const stations = [present.recipient, ...(await newRecipients(rotation, { own, present }))];
    const sealed = await sealQuestion({ text, status }, { mailbox, stations });
    return { id: attempt.current.id, ...sealed };
  };
  return useMutation({
    mutationFn: async (change: Change) => {
      const { status, subStatus: sub, now } = change;
      const json = { status, sub, was: standingKey(tip), sentence: await seal(change), now };
      return send("status", { tip: tip.id, json }, belongings(tip.id, json.sentence?.id, change));
    },
    onMutate: () => queries.cancelQueries({ queryKey: ["tip", tip.id] }),
    onSuccess: ({ type }, { status, subStatus }) => {
      attempt.current = { key: "", id: "" };
      queries.setQueryData<TipDetail>(
        ["tip", tip.id],
        (known) => known && { ...known, status, subStatus },
      );
      onSet(type);
    },
    onSettled: () => readAgain(queries, ["tip", tip.id], ["tips"]),
  });
}

function belongings(tip: string, sentence: string | undefined, { text }: Change) {
  const draft = text === "" ? null : { name: `status ${tip}`, text };
  return { id: sentence ?? newId(), changes: [["tip", tip], ["tips"]], draft };
}
