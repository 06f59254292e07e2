import type { AnswerOfficer } from "../../core/effects/answer-officer.ts";
import { refused } from "../../core/effects/effects.ts";
import type { OpenMailbox } from "../../core/effects/open-mailbox.ts";
import type { ShowProof } from "../../core/effects/show-proof.ts";
import type { WithdrawTip } from "../../core/effects/withdraw-tip.ts";
import { errorName } from "../log.ts";
import type { MailboxContents } from "../object-ports.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import type { Plan, Planned } from "./effect-handler.ts";
import { admitGuess, type Guess, giveBack } from "./guess.ts";

/** Effects that reveal something for a receipt. A rating gets no answer: nothing is learnt by it. */
type ReceiptEffect = OpenMailbox | ShowProof | AnswerOfficer | WithdrawTip;

/** `guess`: the receipt was typed and is not of this chat. Counted until it proves right. */
export type WithGuess<E> = E & { guess?: Guess };

/** `isRight`: the receipt opens something, and the guess was given back. */
type LookedUp = Plan & { isRight?: true };

/** The chat's own receipts always open. Another one was typed: it may be a guess. */
export async function planReceipt<E extends ReceiptEffect>(
  deps: ConversationDeps,
  { session }: Planned,
  look: { effect: E; plan: (effect: WithGuess<E>) => LookedUp | Promise<LookedUp> },
): Promise<Plan> {
  const { effect } = look;
  if (session.receipts.some(({ code }) => code === effect.code)) return look.plan(effect);
  const admitted = await admitGuess(deps);
  if (!admitted.ok) return { event: refused(effect.type, admitted.reason) };
  const guess = admitted.value;
  const { isRight, ...plan } = await look.plan({ ...effect, guess });
  return isRight ? plan : { ...plan, also: () => deps.store.addGuess(guess.at) };
}

/**
 * Reads the mailbox before the turn is stored. One that can't be read now is answered as one that
 * is not there, and counted as one.
 */
export async function planWithMailbox(
  deps: ConversationDeps,
  effect: WithGuess<ReceiptEffect>,
  plan: (mailbox: MailboxContents) => Plan | Promise<Plan>,
): Promise<LookedUp> {
  const { type, code, guess } = effect;
  const mailbox = await readMailbox(deps, code).catch((error: unknown) => {
    deps.log.write({ event: "mailbox-unreachable", effect: type, error: errorName(error) });
    return null;
  });
  if (!mailbox) return { event: refused(type) };
  if (guess) await giveBack(deps, guess);
  return { ...(await plan(mailbox)), isRight: true };
}

/** What a receipt opens. That it opens something is known before it is told: no guess, then. */
export async function findMailbox(
  deps: ConversationDeps,
  { code, guess }: { code: string; guess?: Guess },
): Promise<MailboxContents | null> {
  const mailbox = await readMailbox(deps, code);
  if (mailbox && guess) await giveBack(deps, guess);
  return mailbox;
}

async function readMailbox({ mailbox, keys }: ConversationDeps, code: string) {
  return await mailbox(await keys.mailboxName(code)).read();
}
