import { toBase64Url } from "../../core/base64url.ts";
import type { Effect } from "../../core/effects/effect.ts";
import type { Answer } from "../../core/flow/session.ts";
import { asksOriginals } from "../../core/place/originals.ts";
import { formatReceipt, RECEIPT_BYTES } from "../../core/receipt/receipt.ts";
import { toJsonBytes } from "../../core/text/json-bytes.ts";
import { makeTipContent } from "../../core/tip/make-tip-content.ts";
import type { ConversationDeps } from "../conversation/conversation-deps.ts";
import type { FileTipJob } from "../conversation/conversation-job.ts";
import { endDraft } from "../conversation/end-draft.ts";
import { REVIEW_KEY } from "../conversation/lanes.ts";
import { hourOf } from "../hour.ts";
import type { Address } from "../object-ports.ts";
import { findReceiver } from "./find-receiver.ts";
import type { Plan, Planned } from "./plan.ts";
import { planOriginals } from "./plan-originals.ts";

const ID_BYTES = 16;

type Submit = Extract<Effect, { type: "submit-tip" }>;

/**
 * Seals a tip to the station that receives it, before anything of it is stored outside the
 * session. The receipt is made here and shown only when station and mailbox both have the tip.
 */
export async function planTip(deps: ConversationDeps, at: Planned, effect: Submit): Promise<Plan> {
  const category = optionOf(effect.inputs.category);
  const area = optionOf(effect.inputs.area);
  const found = await findReceiver(deps, at, { category, area });
  if (!found.ok) return refused(found.reason);
  const station = found.value;
  const code = formatReceipt(deps.random.bytes(RECEIPT_BYTES));
  const { content: cleaned, slots } = makeTipContent(deps.content, at.session, effect.answers);
  const id = toBase64Url(deps.random.bytes(ID_BYTES));
  const originals = wantsOriginals(deps, effect, [station.asked, station.id])
    ? await planOriginals(deps, at, { content: cleaned, station: station.id, tip: id })
    : null;
  const content = originals?.content ?? cleaned;
  const media = slots.flatMap((slot) => at.session.media[slot]?.name ?? []);
  const plain = toJsonBytes(content);
  const mailbox = await deps.sealing.keyPair(await deps.keys.mailboxSeed(code));
  const tip: FileTipJob["tip"] = {
    id,
    category,
    area,
    urgent: optionOf(effect.inputs.when) === "now",
    receivedAt: hourOf(deps.clock.now()),
    sealed: toBase64Url(await deps.sealing.seal(station.recipient, plain)),
    media: [...media, ...(originals?.names ?? [])],
    mediaCount: media.length,
    mailbox: await deps.keys.mailboxName(code),
    mailboxRecipient: mailbox.recipient,
  };
  const wantsPing = optionOf(effect.inputs.contact) !== "none";
  const job: FileTipJob = {
    type: "file-tip",
    address: at.address,
    station: station.id,
    tip,
    wayBack: wantsPing ? await sealAddress(deps, at.address) : null,
    receipt: code,
  };
  const session = endDraft(deps, at.session, { slots, inputs: effect.inputs });
  const lane = originals ? { lane: originals.lane } : {};
  const filed = await deps.drainer.stage(job, { ...lane, replaces: REVIEW_KEY });
  return { session, staged: [filed, ...(originals?.staged ?? [])] };
}

/**
 * Only what was said yes to, and only where both the unit that the resident was asked about and the
 * one that receives the tip in its stead ask for it.
 */
function wantsOriginals(
  { content }: ConversationDeps,
  { inputs }: Submit,
  stations: (string | undefined)[],
): boolean {
  const ask = stations.every((id) => id !== undefined && asksOriginals(content.place, id));
  return ask && optionOf(inputs.originals) === "yes";
}

/** The draft is kept, and the resident told what to do. */
function refused(args: { reason?: string }): Plan {
  return { event: { type: "done", effect: "submit-tip", ok: false, args } };
}

async function sealAddress(deps: ConversationDeps, address: Address): Promise<string> {
  const box = await deps.keys.wayBackBox();
  return toBase64Url(await box.seal(toJsonBytes(address)));
}

function optionOf(answer: Answer | undefined): string {
  return answer?.type === "option" ? answer.option : "";
}
