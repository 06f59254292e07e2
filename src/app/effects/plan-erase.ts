import type { Effect } from "../../core/effects/effect.ts";
import type { ConversationDeps } from "../conversation/conversation-deps.ts";
import { CHAT_LANE, WIPE_KEY } from "../conversation/lanes.ts";
import type { Address, MailboxContents } from "../object-ports.ts";
import type { Plan } from "./plan.ts";

/** At once: before the answer to it is shown. Later: on its own, so that no reply waits for it. */
export async function planWipe(
  { drainer, clock }: ConversationDeps,
  address: Address,
  { afterMs }: Extract<Effect, { type: "wipe-chat" }>,
): Promise<Plan> {
  const when = afterMs === 0 ? { lane: CHAT_LANE } : { notBefore: clock.now() + afterMs };
  const options = { ...when, key: WIPE_KEY };
  return { staged: [await drainer.stage({ type: "wipe-chat", address }, options)] };
}

/** Each way back is forgotten by a row that names the mailbox, and nothing of the chat. */
export async function planForget(
  { drainer, keys }: ConversationDeps,
  { codes }: Extract<Effect, { type: "forget-me" }>,
): Promise<Plan> {
  const staged = codes.map(async (code) =>
    drainer.stage({ type: "forget-way-back", mailbox: await keys.mailboxName(code) }),
  );
  return { forget: true, staged: await Promise.all(staged) };
}

/** The tip is named by the row: its mailbox may be gone when that is repeated. */
export async function planWithdraw(
  deps: ConversationDeps,
  address: Address,
  { code, mailbox }: { code: string; mailbox: MailboxContents | null },
): Promise<Plan> {
  if (!mailbox) return { event: { type: "done", effect: "withdraw-tip", ok: false, args: {} } };
  const { station, tip } = mailbox;
  const job = { type: "withdraw", address, station, tip, receipt: code } as const;
  return { staged: [await deps.drainer.stage(job)] };
}
