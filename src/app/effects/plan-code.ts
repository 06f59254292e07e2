import type { Effect } from "../../core/effects/effect.ts";
import type { ConversationDeps } from "../conversation/conversation-deps.ts";
import type { ConversationJob, Guess } from "../conversation/conversation-job.ts";
import { errorName } from "../log.ts";
import type { MailboxContents } from "../object-ports.ts";
import { admitGuess, giveBack } from "./guess.ts";
import type { Plan, Planned } from "./plan.ts";
import { planAnswer } from "./plan-answer.ts";
import { planWithdraw } from "./plan-erase.ts";

/** What asks for that which a receipt opens. A rating gets no answer: nothing is learnt by it. */
type CodeEffect = Exclude<Extract<Effect, { code: string }>, { type: "rate" }>;

/** The chat's own receipts always open. Another one was typed: it may be a guess. */
export async function planCode(
  deps: ConversationDeps,
  at: Planned,
  effect: CodeEffect,
): Promise<Plan> {
  if (at.session.receipts.some(({ code }) => code === effect.code)) return lookUp(deps, at, effect);
  const admitted = await admitGuess(deps);
  if (!admitted.ok) {
    return { event: { type: "done", effect: effect.type, ok: false, args: admitted.reason } };
  }
  const guess = admitted.value;
  const plan = await lookUp(deps, at, { ...effect, guess });
  return plan.isRight ? plan : { ...plan, also: () => deps.store.addGuess(guess.at) };
}

/** `isRight`: the receipt opens something, and the guess was given back. */
type LookedUp = Plan & { isRight?: true };

function lookUp(
  deps: ConversationDeps,
  at: Planned,
  effect: CodeEffect & { guess?: Guess },
): Promise<LookedUp> {
  const { address, session } = at;
  const { type, code, guess } = effect;
  const may = guess ? { guess } : {};
  switch (type) {
    case "open-mailbox":
      return stage(deps, { type, address, code, lang: session.lang ?? "", ...may });
    case "show-proof":
      return stage(deps, { type, address, code, ...may });
    case "answer-officer":
      return withMailbox(deps, effect, (mailbox) => planAnswer(deps, at, { ...effect, mailbox }));
    case "withdraw-tip":
      return withMailbox(deps, effect, (mailbox) => {
        return planWithdraw(deps, address, { code, mailbox });
      });
  }
}

async function stage(deps: ConversationDeps, job: ConversationJob): Promise<Plan> {
  return { staged: [await deps.drainer.stage(job)] };
}

/**
 * Reads the mailbox before the turn is stored. One that can't be read now is answered as one that
 * is not there, and counted as one.
 */
async function withMailbox(
  deps: ConversationDeps,
  { type, code, guess }: CodeEffect & { guess?: Guess },
  plan: (mailbox: MailboxContents | null) => Promise<Plan>,
): Promise<LookedUp> {
  const mailbox = await findMailbox(deps, code).catch((error: unknown) => {
    deps.log.write({ event: "mailbox-unreachable", effect: type, error: errorName(error) });
    return null;
  });
  if (mailbox && guess) await giveBack(deps, guess);
  const planned = await plan(mailbox);
  return mailbox ? { ...planned, isRight: true } : planned;
}

async function findMailbox({ mailbox, keys }: ConversationDeps, code: string) {
  return await mailbox(await keys.mailboxName(code)).read();
}
