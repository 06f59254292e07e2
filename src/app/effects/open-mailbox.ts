import { done, refused } from "../../core/effects/effects.ts";
import type { OpenMailbox } from "../../core/effects/open-mailbox.ts";
import type { FlowEvent } from "../../core/flow/incoming.ts";
import { knownStanding, statusExplained, statusText } from "../../core/station/status-text.ts";
import { parseStanding } from "../../core/station/tip-status.ts";
import { fromJsonBytes } from "../../core/text/json-bytes.ts";
import { localDate } from "../../core/text/local-date.ts";
import { type FollowUp, followUpSchema } from "../../core/tip/follow-up.ts";
import { tipLine } from "../../core/tip/tip-line.ts";
import type { Address, MailboxContents, MailboxMessage, TipStanding } from "../object-ports.ts";
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
  const { sentence, outcome, ...found } = await standing(deps, mailbox, lang);
  const { messages, unread } = mailbox;
  const late = messages.some(({ id }) => id === sentence?.id) ? null : withFile(sentence);
  const all = await readMessages(deps, late ? [...messages, late] : messages, code);
  const said = all.find(({ id }) => id === sentence?.id);
  const lines = all.filter((message) => message !== said).map(lineOf(deps.content, lang));
  const own = deps.mailbox(await deps.keys.mailboxName(code));
  if (late) await own.tellStatus(null, late);
  if (unread) await own.markRead();
  const status = said
    ? deps.content.texts.format(lang, "status-said", { ...found, sentence: said.text })
    : found.status;
  const told = { tip: job.tip ?? "", status, messages: lines.join("\n\n") };
  return done("open-mailbox", { count: lines.length, ...told, ...outcome });
}

/** What came with the status and is not in the mailbox yet. */
function withFile(sentence: TipStanding["sentence"]): MailboxMessage | null {
  return sentence?.sealed ? { ...sentence, sealed: sentence.sealed } : null;
}

/** Oldest first: what comes with a status waits a minute, and a question may have overtaken it. */
async function readMessages(deps: ConversationDeps, messages: MailboxMessage[], code: string) {
  const { identity } = await deps.sealing.keyPair(await deps.keys.mailboxSeed(code));
  const opened = await Promise.all(
    messages.map(async ({ id, sealed, at }) => {
      const read = readFollowUp(await deps.sealing.open(identity, sealed));
      return read === null || read.text === "" ? [] : [{ ...read, id, at }];
    }),
  );
  return opened.flat().toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** A message with its day, and with the status with which it came. */
function lineOf({ place, texts }: ConversationDeps["content"], lang: string) {
  const { languages, timezone: timeZone, subStatuses } = place;
  const reader = { lang: lang || (languages[0] ?? "en"), timeZone };
  return ({ at, text, status }: FollowUp & { at: string }): string => {
    const standing = status === undefined ? null : parseStanding(status);
    const name = standing && texts.format(lang, statusText(knownStanding(standing, subStatuses)));
    return `${localDate(at, reader)}${name === null ? "" : ` (${name})`}: ${text}`;
  };
}

/** null: unreadable. An officer's browser sealed it, so its content is not trusted. */
function readFollowUp(plain: Uint8Array | null): FollowUp | null {
  if (!plain) return null;
  try {
    return followUpSchema.safeParse(fromJsonBytes(plain)).data ?? null;
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
): Promise<{ status: string; outcome: { outcome?: "unrated" } } & Pick<TipStanding, "sentence">> {
  const found = await deps
    .station(station)
    .tipStanding(tip)
    .catch(() => null);
  if (found === null) return { status: "", sentence: null, outcome: {} };
  const isAsked = found.asksRating && mutedUntil <= deps.clock.now();
  return {
    status: deps.content.texts.format(lang, statusExplained(found)),
    sentence: found.sentence,
    outcome: isAsked ? { outcome: "unrated" } : {},
  };
}
