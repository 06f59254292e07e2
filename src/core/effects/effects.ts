import type { FlowEvent } from "../flow/incoming.ts";
import { answerOfficer } from "./answer-officer.ts";
import { askOfficers } from "./ask-officers.ts";
import { checkReceipt } from "./check-receipt.ts";
import { checkScam } from "./check-scam.ts";
import type { EffectDefinition, Logged, Performed } from "./effect-definition.ts";
import { forgetMe } from "./forget-me.ts";
import { keepExchange } from "./keep-exchange.ts";
import { mayWithdraw } from "./may-withdraw.ts";
import { openMailbox } from "./open-mailbox.ts";
import { rate } from "./rate.ts";
import { rateCard } from "./rate-card.ts";
import { setLanguage } from "./set-language.ts";
import { showNotices } from "./show-notices.ts";
import { showProof } from "./show-proof.ts";
import { submitTip } from "./submit-tip.ts";
import { subscribe } from "./subscribe.ts";
import { tellHere } from "./tell-here.ts";
import { unsubscribe } from "./unsubscribe.ts";
import { want } from "./want.ts";
import { wipeChat } from "./wipe-chat.ts";
import { wipeExchange } from "./wipe-exchange.ts";
import { wipeNow } from "./wipe-now.ts";
import { wipeSoon } from "./wipe-soon.ts";
import { withdrawTip } from "./withdraw-tip.ts";

/** The effects that a `do` step may name. `app/effects/` carries out what they log. */
const EFFECTS = {
  "submit-tip": submitTip,
  "open-mailbox": openMailbox,
  "show-proof": showProof,
  "answer-officer": answerOfficer,
  "tell-here": tellHere,
  subscribe,
  want,
  unsubscribe,
  "show-notices": showNotices,
  "set-language": setLanguage,
  "check-receipt": checkReceipt,
  "check-scam": checkScam,
  "ask-officers": askOfficers,
  "wipe-chat": wipeChat,
  "wipe-now": wipeNow,
  "wipe-exchange": wipeExchange,
  "wipe-soon": wipeSoon,
  "keep-exchange": keepExchange,
  "forget-me": forgetMe,
  "may-withdraw": mayWithdraw,
  "withdraw-tip": withdrawTip,
  rate,
  "rate-card": rateCard,
} as const satisfies Record<string, EffectDefinition<Logged>>;

type Table = typeof EFFECTS;
export type EffectName = keyof Table;

/** All effects that these definitions log. */
export type LoggedEffect = {
  [E in EffectName]: ReturnType<Table[E]["perform"]> extends Performed<infer L> ? L : never;
}[EffectName];

// Object.keys returns string[], but the table has exactly these keys.
export const EFFECT_NAMES = Object.keys(EFFECTS) as EffectName[];

/** The definition of an effect; undefined: there is none (any more). */
export function effectNamed(name: string): EffectDefinition<LoggedEffect> | undefined {
  const known: Record<string, EffectDefinition<LoggedEffect>> = EFFECTS;
  return Object.hasOwn(known, name) ? known[name] : undefined;
}

/** Whether an effect ends its turn until its `done` event. */
export function isWaitedFor(name: string): boolean {
  return effectNamed(name)?.isWaitedFor === true;
}

type Value = string | number;
type OutcomeOf<E extends EffectName> = Table[E] extends { outcomes: readonly (infer O)[] }
  ? { outcome?: O }
  : unknown;
type AnswersOf<E extends EffectName> = Table[E] extends { answers: readonly (infer A)[] }
  ? Record<Extract<A, string>, Value> & OutcomeOf<E>
  : never;
type RefusalOf<E extends EffectName> = Table[E] extends { refusals: infer R }
  ? {
      [K in keyof R]: R[K] extends { given: readonly (infer G)[] }
        ? { reason: K } & Record<Extract<G, string>, Value>
        : never;
    }[keyof R]
  : never;

type Done = Extract<FlowEvent, { type: "done" }>;

/** The event of an effect's success. */
export function done<E extends EffectName>(effect: E, args: AnswersOf<E>): Done {
  return { type: "done", effect, ok: true, args };
}

/** The event of an effect's failure. Without a reason, the text is `failed-<effect>`. */
export function refused<E extends EffectName>(effect: E, why?: RefusalOf<E>): Done {
  return { type: "done", effect, ok: false, args: why ?? {} };
}

/** The text id of an effect's outcome. */
export function endText({ effect, ok, args }: Done): string {
  if (ok) return `after-${effect}`;
  const refusal = effectNamed(effect)?.refusals?.[args.reason ?? ""];
  return refusal?.text ?? `failed-${effect}`;
}

/** All outcome texts of an effect, with their placeholders. */
export function endTexts(effect: string): { id: string; given: readonly string[] }[] {
  const { answers: given, refusals = {} } = effectNamed(effect) ?? {};
  if (!given) return [];
  const ends = [`after-${effect}`, `failed-${effect}`].map((id) => ({ id, given }));
  return [
    ...ends,
    ...Object.values(refusals).map(({ text, given: why }) => ({ id: text, given: why })),
  ];
}
