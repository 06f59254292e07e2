import { toBase64Url } from "../../core/base64url.ts";
import type { Effect } from "../../core/flow/effect.ts";
import type { FollowUp } from "../../core/tip/tip-content.ts";
import { hourOf } from "../hour.ts";
import { errorName } from "../log.ts";
import type { Address } from "../object-ports.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import type { Plan } from "./plan.ts";

const ID_BYTES = 16;

/** Seals what a resident adds to a tip to its station, before anything of it is stored. */
export async function planAnswer(
  deps: ConversationDeps,
  address: Address,
  { code, text, rating }: Extract<Effect, { type: "answer-officer" }>,
): Promise<Plan> {
  const target = await findTarget(deps, code).catch((error: unknown) => {
    deps.log.write({ event: "answer-not-planned", error: errorName(error) });
    return null;
  });
  if (!target) return refused({});
  if (target.mutedUntil > deps.clock.now()) return refused({ reason: "muted" });
  const content: FollowUp = { version: 1, text, ...(rating === undefined ? {} : { rating }) };
  const plain = new TextEncoder().encode(JSON.stringify(content));
  const sealed = await deps.sealing.seal(target.recipient, plain);
  const answer = {
    id: toBase64Url(deps.random.bytes(ID_BYTES)),
    tip: target.tip,
    sealed: toBase64Url(sealed),
    at: hourOf(deps.clock.now()),
  };
  const { station } = target;
  return { staged: [await deps.drainer.stage({ type: "answer", address, station, answer })] };
}

function refused(args: Record<string, string>): Plan {
  return { event: { type: "done", effect: "answer-officer", ok: false, args } };
}

async function findTarget(deps: ConversationDeps, code: string) {
  const mailbox = await deps.mailbox(await deps.keys.mailboxName(code)).read();
  const recipient = mailbox && (await deps.station(mailbox.station).recipient());
  return mailbox && recipient ? { ...mailbox, recipient } : null;
}
