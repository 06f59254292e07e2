import type { Effect } from "../src/core/effects/effect.ts";
import { effectNamed, isWaitedFor } from "../src/core/effects/effects.ts";
import type { FlowEvent } from "../src/core/flow/incoming.ts";
import { optionOf } from "../src/core/flow/session.ts";
import { formatReceipt, RECEIPT_BYTES } from "../src/core/receipt/receipt.ts";

/** What a stand-in for the outside prints, and its event; null: the engine waits for none. */
export interface StandIn {
  note: string;
  event: FlowEvent | null;
}

type Asked = Exclude<Effect, { type: "say" | "toast" | "keep-media" }>;

/** Answers an effect in the terminal. Sends and stores nothing. */
export function standIn(effect: Asked): StandIn {
  const { type, ...rest } = effect;
  const note = `${type} ${JSON.stringify(rest)} (a stand-in answers: nothing was sent)`;
  if (!isWaitedFor(type)) return { note, event: null };
  if (type === "wipe-now") {
    return { note, event: { type: "wiped", refused: 0, left: [], isLast: false } };
  }
  return { note, event: { type: "done", effect: type, ok: true, args: argsOf(effect) } };
}

function argsOf(effect: Asked): Record<string, string | number> {
  if (effect.type === "submit-tip") {
    const { category } = effect.inputs;
    return {
      receipt: formatReceipt(crypto.getRandomValues(new Uint8Array(RECEIPT_BYTES))),
      category: optionOf(category) ?? "other",
      at: new Date().toISOString(),
    };
  }
  const { answers: names = [], outcomes = [] } = effectNamed(effect.type) ?? {};
  const args = names.map((name) => [name, name === "count" ? 1 : `(${name})`]);
  const [outcome] = outcomes;
  return Object.fromEntries(outcome === undefined ? args : [...args, ["outcome", outcome]]);
}
