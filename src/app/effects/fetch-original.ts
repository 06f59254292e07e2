import { toBase64Url } from "../../core/base64url.ts";
import type { ChannelId } from "../../core/channel.ts";
import type { MediaRef } from "../../core/flow/incoming.ts";
import type { TipContent, TipMedia } from "../../core/tip/tip-content.ts";
import { ID_BYTES } from "../../core/units.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import { MAX_MEDIA_BYTES, MEDIA_ATTEMPTS } from "../outbox/limits.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import { DONE, type Planned, type PlannedJob, type Row } from "./effect-handler.ts";
import { ORIGINAL_KEY } from "./lanes.ts";
import { storeFile } from "./store-file.ts";

/**
 * The job of fetching an original. It does not name the chat. It runs in its tip's lane, behind the
 * tip.
 */
export interface FetchOriginalJob {
  type: "fetch-original";
  channel: ChannelId;
  media: MediaRef;
  station: string;
  tip: string;
  /**
   * Name of the cleaned copy in the media store. If that was refused, there is no original either.
   */
  cleaned: string;
  name: string;
  recipient: string;
}

const SEED_BYTES = 32;

interface Wanted {
  content: TipContent;
  station: string;
  tip: string;
}

/**
 * `names`: the originals' names, needed to delete them with the tip. `lane`: the tip goes first in
 * it.
 */
interface Originals {
  content: TipContent;
  names: string[];
  jobs: PlannedJob[];
  lane: string;
}

/**
 * Plans the originals of a tip that is being sent: a name, a key and a fetch for each file. Before
 * the tip is sent, nothing untouched is stored.
 */
export async function planOriginals(
  deps: ConversationDeps,
  at: Planned,
  { content, station, tip }: Wanted,
): Promise<Originals> {
  // Random, because lanes are stored unencrypted.
  const lane = `tip-${toBase64Url(deps.random.bytes(ID_BYTES))}`;
  const names: string[] = [];
  const jobs: PlannedJob[] = [];
  const tokens = tokensByName(at);
  const addTo = async (item: TipMedia): Promise<TipMedia> => {
    const token = tokens.get(item.name);
    if (token === undefined) return item;
    const { identity, recipient } = await deps.sealing.keyPair(deps.random.bytes(SEED_BYTES));
    const name = toBase64Url(deps.random.bytes(ID_BYTES));
    const { channel } = at.address;
    const media = { kind: item.kind, token };
    const copy = { channel, media, station, tip, cleaned: item.name, name, recipient };
    names.push(name);
    const job: FetchOriginalJob = { type: "fetch-original", ...copy };
    jobs.push({ job, options: { lane, key: ORIGINAL_KEY } });
    return { ...item, original: { name, identity } };
  };
  const fields: TipContent["fields"] = [];
  for (const field of content.fields) {
    if (field.value.type !== "media") fields.push(field);
    else {
      const items: TipMedia[] = [];
      for (const item of field.value.items) items.push(await addTo(item));
      fields.push({ ...field, value: { ...field.value, items } });
    }
  }
  return { content: { ...content, fields }, names, jobs, lane };
}

function tokensByName({ session }: Planned): Map<string, string> {
  return new Map(
    Object.values(session.media).flatMap(({ name, token }) =>
      token === undefined ? [] : [[name, token] as const],
    ),
  );
}

const LATER: JobOutcome = { type: "retry", afterMs: null };

/**
 * Streams an original into the media store, sealed to a key of its own, once its tip is filed and
 * its cleaned copy is stored. Repeatable. It asks for the tip before and after, so a tip that was
 * taken back leaves nothing. An original that can't be had any more is left out, and officers see
 * that.
 */
export async function fetchOriginal(
  deps: ConversationDeps,
  job: FetchOriginalJob,
  row: Row,
): Promise<JobOutcome> {
  if (!(await isFiled(deps, job))) return DONE;
  const isHopeless = row.attempts >= MEDIA_ATTEMPTS;
  const copied = (await hasCleaned(deps, job)) ? await copy(deps, job) : "try-again";
  if (copied === "left-out" || (copied === "try-again" && isHopeless)) return DONE;
  if (copied === "try-again") return LATER;
  if (!(await isFiled(deps, job))) await deps.media.delete(job.name);
  return DONE;
}

/** Whether the tip exists, and with it a place for the original. */
async function isFiled(
  deps: ConversationDeps,
  { station, tip, name }: FetchOriginalJob,
): Promise<boolean> {
  return (await deps.station(station).mediaName(tip, name)) !== null;
}

/** Whether the cleaned copy is stored, under its first name or one that it got meanwhile. */
async function hasCleaned(
  deps: ConversationDeps,
  { station, tip, cleaned }: FetchOriginalJob,
): Promise<boolean> {
  const name = await deps.station(station).mediaName(tip, cleaned);
  return name !== null && (await deps.media.has(name));
}

async function copy(
  deps: ConversationDeps,
  job: FetchOriginalJob,
): Promise<"kept" | "left-out" | "try-again"> {
  const channel = deps.channels[job.channel];
  if (!channel) return "left-out";
  const fetched = await channel.fetchMedia(job.media, MAX_MEDIA_BYTES);
  if (!fetched.ok) return fetched.reason === "try-again" ? "try-again" : "left-out";
  try {
    await storeFile(deps, job, fetched.value);
    return "kept";
  } catch {
    // The stream was cut or the store failed. Neither gives a typed reason.
    return "try-again";
  }
}
