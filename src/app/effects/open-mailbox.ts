import { done, refused } from "../../core/effects/effects.ts";
import type { OpenMailbox } from "../../core/effects/open-mailbox.ts";
import type { FlowEvent } from "../../core/flow/incoming.ts";
import { statusExplained } from "../../core/station/status-text.ts";
import { fromJsonBytes } from "../../core/text/json-bytes.ts";
import { localDate } from "../../core/text/local-date.ts";
import { followUpSchema } from "../../core/tip/tip-content.ts";
import { tipLine } from "../../core/tip/tip-line.ts";
import type { Address, MailboxContents } from "../object-ports.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import { conclude, type EffectHandler } from "./effect-handler.ts";
import type { Guess } from "./guess.ts";
import { findMailbox, planReceipt } from "./typed-receipt.ts";

interface OpenMailboxJob {
  type: "open-mailbox";
  address: Address;
  code: string;
  lang: string;
  /** Which tip it is, in the reader's language; absent in rows of before. */
  tip?: string;
  guess?: Guess;
}

/** Reads a tip's status and messages for the holder of its receipt. */
export const openMailbox: EffectHandler<OpenMailbox, OpenMailboxJob> = {
  plan: (deps, at, effect) => {
    const { address, session } = at;
    const lang = session.lang ?? "";
    const job = { address, lang, tip: tipLine(deps.content, session, effect.code) };
    return planReceipt(deps, at, {
      effect,
      plan: (opened) => ({ jobs: [{ job: { ...job, ...opened } }] }),
    });
  },
  deliver: {
    "open-mailbox": async (deps, job, row) =>
      conclude(deps, { address: job.address, row }, await open(deps, job)),
  },
};

async function open(deps: ConversationDeps, job: OpenMailboxJob): Promise<FlowEvent> {
  const { code, lang } = job;
  const mailbox = await findMailbox(deps, job);
  if (!mailbox) return refused("open-mailbox");
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
  const told = { tip: job.tip ?? "", status, messages: messages.join("\n\n") };
  const args = { count: messages.length, ...told, ...outcome };
  return done("open-mailbox", args);
}

/**
 * The text of a message; null: unreadable. An officer's browser sealed it, so its content is not
 * trusted.
 */
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
 * The status as text, and whether to ask for a rating. A muted mailbox is not asked. An unreachable
 * station does not keep the resident from the messages.
 */
async function standing(
  deps: ConversationDeps,
  { station, tip, mutedUntil }: MailboxContents,
  lang: string,
): Promise<{ status: string; outcome: { outcome?: "unrated" } }> {
  const found = await deps
    .station(station)
    .tipStanding(tip)
    .catch(() => null);
  if (found === null) return { status: "", outcome: {} };
  const isAsked = found.asksRating && mutedUntil <= deps.clock.now();
  return {
    status: deps.content.texts.format(lang, statusExplained(found.status)),
    outcome: isAsked ? { outcome: "unrated" } : {},
  };
}
