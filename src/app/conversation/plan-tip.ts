import { toBase64Url } from "../../core/base64url.ts";
import type { Effect } from "../../core/flow/effect.ts";
import type { Answer, Session } from "../../core/flow/session.ts";
import { route } from "../../core/place/route.ts";
import { formatReceipt, RECEIPT_BYTES } from "../../core/receipt/receipt.ts";
import { makeTipContent } from "../../core/tip/make-tip-content.ts";
import { hourOf } from "../hour.ts";
import { errorName } from "../log.ts";
import type { Address } from "../object-ports.ts";
import { countTip, isOverLimit } from "../tip-limit.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import type { FileTipJob } from "./conversation-job.ts";
import type { Plan, Planned } from "./plan.ts";

const ID_BYTES = 16;

type Submit = Extract<Effect, { type: "submit-tip" }>;

/**
 * Seals a tip to the station that receives it, before anything of it is stored outside the
 * session. The receipt is made here and shown only when station and mailbox both have the tip.
 */
export async function planTip(deps: ConversationDeps, at: Planned, effect: Submit): Promise<Plan> {
  if (isOverLimit(deps, at.session)) return refused({ reason: "limit" });
  const category = optionOf(effect.inputs.category);
  const area = optionOf(effect.inputs.area);
  const station = await firstOpenStation(deps, route(deps.content.place, category, area));
  if (!station) return refused({});
  if (!(await accepts(deps, station.id))) return refused({ reason: "brake" });
  const code = formatReceipt(deps.random.bytes(RECEIPT_BYTES));
  const { content, slots } = makeTipContent(deps.content, at.session, effect.answers);
  const plain = new TextEncoder().encode(JSON.stringify(content));
  const mailbox = await deps.sealing.keyPair(await deps.keys.mailboxSeed(code));
  const tip: FileTipJob["tip"] = {
    id: toBase64Url(deps.random.bytes(ID_BYTES)),
    category,
    area,
    urgent: optionOf(effect.inputs.when) === "now",
    receivedAt: hourOf(deps.clock.now()),
    sealed: toBase64Url(await deps.sealing.seal(station.recipient, plain)),
    media: slots.flatMap((slot) => at.session.media[slot]?.name ?? []),
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
  const session = countTip(deps, markSent(at.session, slots));
  return { session, staged: [await deps.drainer.stage(job)] };
}

/** The draft is kept, and the resident told what to do. */
function refused(args: Record<string, string>): Plan {
  return { event: { type: "done", effect: "submit-tip", ok: false, args } };
}

/** A brake that can't be asked about is not pulled: the tip is worth more. */
function accepts(deps: ConversationDeps, station: string): Promise<boolean> {
  return deps
    .station(station)
    .accepts()
    .catch((error: unknown) => {
      deps.log.write({ event: "station-unreachable", station, error: errorName(error) });
      return true;
    });
}

async function firstOpenStation(deps: ConversationDeps, ids: string[]) {
  for (const id of ids) {
    const recipient = await deps
      .station(id)
      .recipient()
      .catch((error: unknown) => {
        deps.log.write({ event: "station-unreachable", station: id, error: errorName(error) });
        return null;
      });
    if (recipient) return { id, recipient };
  }
  return null;
}

async function sealAddress(deps: ConversationDeps, address: Address): Promise<string> {
  const box = await deps.keys.wayBackBox();
  return toBase64Url(await box.seal(new TextEncoder().encode(JSON.stringify(address))));
}

function optionOf(answer: Answer | undefined): string {
  return answer?.type === "option" ? answer.option : "";
}

/** Attachments of a tip that was sent belong to the station: a later cleaning leaves them alone. */
function markSent(session: Session, slots: string[]): Session {
  const media = Object.fromEntries(
    Object.entries(session.media).map(([slot, kept]) => [
      slot,
      slots.includes(slot) ? { ...kept, sent: true } : kept,
    ]),
  );
  return { ...session, media };
}
