import type { FlowEvent } from "../../core/flow/incoming.ts";
import { fromJsonBytes } from "../../core/text/json-bytes.ts";
import { localDate } from "../../core/text/local-date.ts";
import { followUpSchema } from "../../core/tip/tip-content.ts";
import type { ConversationDeps } from "../conversation/conversation-deps.ts";
import type { OpenMailboxJob, ShowProofJob } from "../conversation/conversation-job.ts";
import type { MailboxContents } from "../object-ports.ts";
import { type DoneArgs, done } from "./done.ts";
import { findProof } from "./find-proof.ts";
import { giveBack } from "./guess.ts";

/** Status and messages, for whoever has the receipt. */
export async function openMailbox(deps: ConversationDeps, job: OpenMailboxJob): Promise<FlowEvent> {
  const { code, lang } = job;
  const mailbox = await findMailbox(deps, job);
  if (!mailbox) return done("open-mailbox", false);
  const { languages, timezone: timeZone } = deps.content.place;
  const reader = { lang: lang || (languages[0] ?? "en"), timeZone };
  const { identity } = await deps.sealing.keyPair(await deps.keys.mailboxSeed(code));
  const opened = await Promise.all(
    mailbox.messages.map(async ({ sealed, at }) => {
      const text = readFollowUp(await deps.sealing.open(identity, sealed));
      return text === null ? "" : `${localDate(at, reader)}: ${text}`;
    }),
  );
  const messages = opened.filter((line) => line !== "");
  const { status, outcome } = await standing(deps, mailbox, lang);
  if (mailbox.unread) await deps.mailbox(await deps.keys.mailboxName(code)).markRead();
  const args = { count: messages.length, messages: messages.join("\n\n"), status, ...outcome };
  return done("open-mailbox", true, args);
}

export async function showProof(deps: ConversationDeps, job: ShowProofJob): Promise<FlowEvent> {
  const mailbox = await findMailbox(deps, job);
  const link = mailbox && (await findProof(deps, mailbox));
  return done("show-proof", link !== null, link === null ? {} : { link });
}

/** What a receipt opens. That it opens something is known before it is told: no guess, then. */
async function findMailbox(
  deps: ConversationDeps,
  { code, guess }: OpenMailboxJob | ShowProofJob,
): Promise<MailboxContents | null> {
  const mailbox = await deps.mailbox(await deps.keys.mailboxName(code)).read();
  if (mailbox && guess) await giveBack(deps, guess);
  return mailbox;
}

/** null: not to be read. An officer's browser sealed it, so it may be anything. */
function readFollowUp(plain: Uint8Array | null): string | null {
  if (!plain) return null;
  try {
    const read = followUpSchema.safeParse(fromJsonBytes(plain));
    return read.success ? read.data.text : null;
  } catch {
    return null;
  }
}

/**
 * The status in words, and whether the resident is asked if it helped: not where officers want to
 * hear less. A unit that can't be asked keeps nobody from its messages.
 */
async function standing(
  deps: ConversationDeps,
  { station, tip, mutedUntil }: MailboxContents,
  lang: string,
): Promise<{ status: string; outcome: DoneArgs }> {
  const found = await deps
    .station(station)
    .tipStanding(tip)
    .catch(() => null);
  if (found === null) return { status: "", outcome: {} };
  const isAsked = found.asksRating && mutedUntil <= deps.clock.now();
  return {
    status: deps.content.texts.format(lang, `status-explained-${found.status}`),
    outcome: isAsked ? { outcome: "unrated" } : {},
  };
}
