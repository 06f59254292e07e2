import type { AnswerOfficer } from "../../core/effects/answer-officer.ts";
import { refused } from "../../core/effects/effects.ts";
import type { MayWithdraw } from "../../core/effects/may-withdraw.ts";
import type { OpenMailbox } from "../../core/effects/open-mailbox.ts";
import type { ShowProof } from "../../core/effects/show-proof.ts";
import type { WithdrawTip } from "../../core/effects/withdraw-tip.ts";
import { hourNumber } from "../../core/units.ts";
import { errorName } from "../log.ts";
import type { MailboxContents } from "../object-ports.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import type { Plan, Planned } from "./effect-handler.ts";
import { admitGuess, type Guess, giveBack } from "./guess.ts";

/** Effects that reveal something for a receipt. A rating gets no answer, so it reveals nothing. */
type ReceiptEffect = OpenMailbox | ShowProof | AnswerOfficer | MayWithdraw | WithdrawTip;

/** `guess`: set when the receipt was typed and this chat does not hold it. */
export type WithGuess<E> = E & { guess?: Guess };

/** `isRight`: the receipt opens something, and the guess was given back. */
type LookedUp = Plan & { isRight?: true };

/**
 * Plans an effect that takes a receipt. The chat's own receipts always pass. Any other one was
 * typed, and counts as a guess.
 */
export async function planReceipt<E extends ReceiptEffect>(
  deps: ConversationDeps,
  { session }: Planned,
  look: { effect: E; plan: (effect: WithGuess<E>) => LookedUp | Promise<LookedUp> },
): Promise<Plan> {
  const { effect } = look;
  if (session.receipts.some(({ code }) => code === effect.code)) return look.plan(effect);
  const admitted = await admitGuess(deps);
  if (!admitted.ok) return { event: refused(effect.type, admitted.reason) };
  const { guess, slowUntil } = admitted.value;
  const { isRight, ...planned } = await look.plan({ ...effect, guess });
  const plan = slowUntil === undefined ? planned : slow(planned, slowUntil);
  const hour = hourNumber(deps.clock.now());
  return isRight ? plan : { ...plan, also: () => deps.store.addGuess(guess.own, hour) };
}

/** The plan, of which nothing leaves before that time (ms): right and wrong receipts wait alike. */
function slow({ jobs, ...plan }: Plan, slowUntil: number): Plan {
  const later = jobs?.map(({ job, options }) => ({
    job,
    options: { ...options, notBefore: slowUntil },
  }));
  return { ...plan, slowUntil, ...(later && { jobs: later }) };
}

/**
 * Plans an effect that reads the mailbox before the turn is stored. An unreachable mailbox is
 * treated like a missing one, and the guess stays counted.
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

/**
 * Finds the mailbox of a receipt. If it exists, the guess is taken back before the result is told.
 */
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
