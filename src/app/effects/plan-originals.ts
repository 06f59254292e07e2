import { toBase64Url } from "../../core/base64url.ts";
import type { TipContent, TipMedia } from "../../core/tip/tip-content.ts";
import type { ConversationDeps } from "../conversation/conversation-deps.ts";
import type { ConversationJob } from "../conversation/conversation-job.ts";
import { ORIGINAL_KEY } from "../conversation/lanes.ts";
import type { StagedJob } from "../outbox/drainer.ts";
import type { Planned } from "./plan.ts";

const ID_BYTES = 16;
const SEED_BYTES = 32;

interface Wanted {
  content: TipContent;
  station: string;
  tip: string;
}

/** `names`: of the originals, for whoever deletes the tip. `lane`: that of the tip goes first. */
interface Originals {
  content: TipContent;
  names: string[];
  staged: StagedJob<ConversationJob>[];
  lane: string;
}

/**
 * Gives each file of a tip that is being sent a name and a key for its original, and a row that
 * fetches it. Only now: before its writer sends the tip, nothing untouched is stored anywhere.
 */
export async function planOriginals(
  deps: ConversationDeps,
  at: Planned,
  { content, station, tip }: Wanted,
): Promise<Originals> {
  // Says nothing: lanes are stored in plain.
  const lane = `tip-${toBase64Url(deps.random.bytes(ID_BYTES))}`;
  const names: string[] = [];
  const staged: StagedJob<ConversationJob>[] = [];
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
    staged.push(
      await deps.drainer.stage({ type: "fetch-original", ...copy }, { lane, key: ORIGINAL_KEY }),
    );
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
  return { content: { ...content, fields }, names, staged, lane };
}

function tokensByName({ session }: Planned): Map<string, string> {
  return new Map(
    Object.values(session.media).flatMap(({ name, token }) =>
      token === undefined ? [] : [[name, token] as const],
    ),
  );
}
