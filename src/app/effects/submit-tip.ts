import { fromBase64Url, toBase64Url } from "../../core/base64url.ts";
import { done, refused } from "../../core/effects/effects.ts";
import type { SubmitTip } from "../../core/effects/submit-tip.ts";
import { withoutAnswers } from "../../core/engine/drafts.ts";
import { optionOf, type Session } from "../../core/flow/session.ts";
import { asksOriginals } from "../../core/place/originals.ts";
import { formatReceipt, RECEIPT_BYTES } from "../../core/receipt/receipt.ts";
import { paddedTag } from "../../core/text/padded-json.ts";
import { SALT_BYTES, toSaltedJson } from "../../core/text/salted-json.ts";
import { zonedTime } from "../../core/text/zoned-time.ts";
import { isUrgent } from "../../core/tip/is-urgent.ts";
import { makeTipContent } from "../../core/tip/make-tip-content.ts";
import type { TipContent } from "../../core/tip/tip-content.ts";
import { DAY_MS, ID_BYTES } from "../../core/units.ts";
import { hourOf } from "../hour.ts";
import { errorName } from "../log.ts";
import type { Address, ReadsLater } from "../object-ports.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import {
  conclude,
  type EffectHandler,
  type Plan,
  type Planned,
  type Row,
} from "./effect-handler.ts";
import { type FetchOriginalJob, fetchOriginal, planOriginals } from "./fetch-original.ts";
import { findReceiver } from "./find-receiver.ts";
import { REVIEW_KEY } from "./lanes.ts";
import { markSent } from "./mark-sent.ts";
import { countTip } from "./tip-limit.ts";

interface FileTipJob {
  type: "file-tip";
  address: Address;
  station: string;
  tip: {
    id: string;
    category: string;
    area: string;
    urgent: boolean;
    receivedAt: string;
    sealed: string;
    /** Absent: an old row. */
    digest?: string;
    media: string[];
    mediaCount: number;
    mailbox: string;
    mailboxRecipient: string;
    /** `paddedTag`. Absent: an old row. */
    language?: string;
  };
  receipt: string;
}

export const submitTip: EffectHandler<SubmitTip, FileTipJob | FetchOriginalJob> = {
  plan: planTip,
  deliver: { "file-tip": fileTip, "fetch-original": fetchOriginal },
};

/**
 * Seals a tip to its receiving station before any of it is stored outside the session. The receipt
 * is made here, but shown only when station and mailbox have the tip.
 */
async function planTip(deps: ConversationDeps, at: Planned, effect: SubmitTip): Promise<Plan> {
  const category = optionOf(effect.inputs.category) ?? "";
  const area = optionOf(effect.inputs.area) ?? "";
  const appeal = optionOf(effect.inputs.appeal) ?? "";
  const found = await findReceiver(deps, at, { category, area, appeal });
  // The draft is kept, and the resident is told what to do.
  if (!found.ok) return { event: refused("submit-tip", found.reason) };
  const station = found.value;
  const code = formatReceipt(deps.random.bytes(RECEIPT_BYTES));
  const { content: cleaned, slots } = makeTipContent(deps.content, at.session, effect.answers);
  const id = toBase64Url(deps.random.bytes(ID_BYTES));
  const originals = wantsOriginals(deps, effect, [station.asked, station.id])
    ? await planOriginals(deps, at, { content: cleaned, station: station.id, tip: id })
    : null;
  const media = slots.flatMap((slot) => at.session.media[slot]?.name ?? []);
  const mailbox = await deps.sealing.keyPair(await deps.keys.mailboxSeed(code));
  const content = { ...(originals?.content ?? cleaned), mailbox: mailbox.recipient };
  const salt = deps.random.bytes(SALT_BYTES);
  const { plain, digest } = await toSaltedJson(content satisfies TipContent, salt);
  const tip: FileTipJob["tip"] = {
    id,
    category,
    area,
    urgent: isUrgent(deps.content.danger, { when: effect.inputs.when, answers: effect.answers }),
    receivedAt: hourOf(deps.clock.now()),
    sealed: toBase64Url(await deps.sealing.seal(station.recipient, plain)),
    digest,
    media: [...media, ...(originals?.names ?? [])],
    mediaCount: media.length,
    mailbox: await deps.keys.mailboxName(code),
    mailboxRecipient: mailbox.recipient,
    language: paddedTag(at.session.lang ?? ""),
  };
  const job: FileTipJob = {
    type: "file-tip",
    address: at.address,
    station: station.id,
    tip,
    receipt: code,
  };
  const session = endDraft(deps, at.session, { slots, plain: effect.plain });
  const lane = originals ? { lane: originals.lane } : {};
  const filed = { job, options: { ...lane, replaces: REVIEW_KEY } };
  return { session, jobs: [filed, ...(originals?.jobs ?? [])] };
}

/**
 * Whether originals are sent: the resident agreed, and both the station named in the question and
 * the receiving station ask for them.
 */
function wantsOriginals(
  { content }: ConversationDeps,
  { inputs }: SubmitTip,
  stations: (string | undefined)[],
): boolean {
  const ask = stations.every((id) => id !== undefined && asksOriginals(content.place, id));
  return ask && optionOf(inputs.originals) === "yes";
}

/**
 * The session after its draft was sealed. The tip is counted, its attachments (`slots`) are marked
 * as sent, and only the answers named by `plain`, which the station gets unencrypted, stay.
 */
function endDraft(
  deps: ConversationDeps,
  session: Session,
  { slots, plain }: { slots: string[] } & Pick<SubmitTip, "plain">,
): Session {
  return countTip(deps, withoutAnswers(markSent(session, slots), plain));
}

/** Opens the mailbox and files the tip. The receipt is shown only when both have succeeded. */
async function fileTip(deps: ConversationDeps, job: FileTipJob, row: Row): Promise<JobOutcome> {
  const { tip, station, receipt } = job;
  const sealed = fromBase64Url(tip.sealed) ?? new Uint8Array();
  let later: ReadsLater | null;
  try {
    await deps.mailbox(tip.mailbox).open({ station, tip: tip.id, wayBack: null });
    later = await deps.station(station).receive({ ...tip, sealed });
  } catch (error) {
    if (row.attempts === 0) await tellDelay(deps, job.address);
    throw error;
  }
  const args = { receipt, category: tip.category, at: tip.receivedAt, ...whenRead(deps, later) };
  return conclude(deps, { address: job.address, row }, done("submit-tip", args));
}

/** When somebody reads it, as the text of a receipt says it; empty: now. */
function whenRead({ clock, content }: ConversationDeps, later: ReadsLater | null) {
  if (!later) return { reads: "", day: "" };
  if (later.from === null) return { reads: "unknown", day: "unknown" };
  const dayOf = (at: number) => zonedTime(new Date(at), content.place.timezone).slice(0, 10);
  const [from, now] = [later.from, clock.now()];
  const days = (Date.parse(dayOf(from)) - Date.parse(dayOf(now))) / DAY_MS;
  const day = ["today", "tomorrow"][days] ?? "later";
  return { reads: new Date(from).toISOString(), day };
}

/** Best effort: an error here must not hide the error of the filing. */
async function tellDelay(deps: ConversationDeps, address: Address): Promise<void> {
  await deps
    .conclude(address, { event: { type: "delayed" } }, null)
    .catch((error: unknown) => deps.log.write({ event: "delay-untold", error: errorName(error) }));
}
