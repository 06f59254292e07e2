import { isAnswer, optionOf } from "../flow/session.ts";
import type { Performing } from "./effect-definition.ts";

/** What effects share that take a receipt: picked from the chat's own, or typed. */
export const TYPED_RECEIPT = {
  needs: ["pick", "typed"],
  /** Too much guessing is answered alike, whatever the receipt was typed for. */
  refusals: {
    "code-limit": { text: "failed-code-limit", given: ["minutes"] },
    "code-brake": { text: "failed-code-brake", given: [] },
  },
} as const;

/** null: neither was given. */
export function receiptOf({ session, input }: Pick<Performing, "session" | "input">) {
  const pick = input("pick");
  const typed = input("typed");
  const own = session.receipts[Number(optionOf(pick) ?? Number.NaN)];
  if (own) return own.code;
  return isAnswer(typed, "text") ? typed.text : null;
}
