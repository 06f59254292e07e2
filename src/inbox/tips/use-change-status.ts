import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { type Standing, standingKey } from "../../core/station/tip-status.ts";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { newId } from "../api/new-id.ts";
import { readAgain } from "../api/read-again.ts";
import { newRecipients } from "../keys/open-copy.ts";
import { useOpenSession } from "../session/use-session.ts";
import { sealQuestion } from "./seal-question.ts";
import type { QuestionTo } from "./use-ask.ts";

/** Most letters of what is said with a status. */
export const MAX_SENTENCE = 500;

export interface Change extends Standing {
  /** Empty: none. */
  text: string;
}

/**
 * Sets a tip's status, with a sentence sealed to its sender. The same words keep their id until they
 * have arrived, so a retry after a lost answer says nothing twice.
 */
export function useChangeStatus(tip: TipDetail, to: QuestionTo | null, onSet: () => void) {
  const queries = useQueryClient();
  const { me, own } = useOpenSession();
  const attempt = useRef({ key: "", id: "" });
  const seal = async ({ text, ...standing }: Change) => {
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
      const { status, subStatus: sub } = change;
      const json = { status, sub, was: standingKey(tip), sentence: await seal(change) };
      await call(api.tips[":id"].status.$put({ param: { id: tip.id }, json }));
    },
    onMutate: () => queries.cancelQueries({ queryKey: ["tip", tip.id] }),
    onSuccess: (_done, { status, subStatus }) => {
      attempt.current = { key: "", id: "" };
      queries.setQueryData<TipDetail>(
        ["tip", tip.id],
        (known) => known && { ...known, status, subStatus },
      );
      onSet();
    },
    onSettled: () => readAgain(queries, ["tip", tip.id], ["tips"]),
  });
}
