import { toBase64Url } from "../../core/base64url.ts";
import type { Effect } from "../../core/effects/effect.ts";
import { withoutAnswers } from "../../core/engine/drafts.ts";
import { toJsonBytes } from "../../core/text/json-bytes.ts";
import type { FollowUp } from "../../core/tip/tip-content.ts";
import type { ConversationDeps } from "../conversation/conversation-deps.ts";
import { hourOf } from "../hour.ts";
import { errorName } from "../log.ts";
import type { MailboxContents } from "../object-ports.ts";
import type { Plan, Planned } from "./plan.ts";

const ID_BYTES = 16;

/** What is said, and the mailbox of the tip that it is added to; null: there is none. */
interface Said extends Pick<Extract<Effect, { type: "answer-officer" }>, "text" | "rating"> {
  mailbox: MailboxContents | null;
}

/** Seals what a resident adds to a tip to its station, before anything of it is stored. */
export async function planAnswer(
  deps: ConversationDeps,
  { address, session }: Planned,
  { text, rating, mailbox }: Said,
): Promise<Plan> {
  const target = mailbox && (await withRecipient(deps, mailbox));
  if (!target) return refused({});
  if (target.mutedUntil > deps.clock.now()) return refused({ reason: "muted" });
  const content: FollowUp = { version: 1, text, ...(rating === undefined ? {} : { rating }) };
  const plain = toJsonBytes(content);
  const sealed = await deps.sealing.seal(target.recipient, plain);
  const answer = {
    id: toBase64Url(deps.random.bytes(ID_BYTES)),
    tip: target.tip,
    sealed: toBase64Url(sealed),
    at: hourOf(deps.clock.now()),
  };
  const job = { type: "answer", address, station: target.station, answer } as const;
  return { session: withoutAnswers(session, []), staged: [await deps.drainer.stage(job)] };
}

function refused(args: Record<string, string>): Plan {
  return { event: { type: "done", effect: "answer-officer", ok: false, args } };
}

/** null: the station can't be asked, or has no key. */
async function withRecipient(deps: ConversationDeps, mailbox: MailboxContents) {
  const recipient = await deps
    .station(mailbox.station)
    .recipient()
    .catch((error: unknown) => {
      deps.log.write({ event: "answer-not-planned", error: errorName(error) });
      return null;
    });
  return recipient === null ? null : { ...mailbox, recipient };
}
