import { isAnswer, optionOf } from "../flow/session.ts";
import type { Performing } from "./effect-definition.ts";

/** Shared by effects that take a receipt, picked from the chat's list or typed. */
export const TYPED_RECEIPT = {
  needs: ["pick", "typed"],
  /** Too many wrong receipts get the same answer for every effect. */
  refusals: {
    "code-limit": { text: "failed-code-limit", given: ["minutes"] },
  },
} as const;

/** The receipt that was picked or typed; null: neither. */
export function receiptOf({ session, input }: Pick<Performing, "session" | "input">) {
  const pick = input("pick");
  const typed = input("typed");
  const own = session.receipts[Number(optionOf(pick) ?? Number.NaN)];
  if (own) return own.code;
  return isAnswer(typed, "text") ? typed.text : null;
}
