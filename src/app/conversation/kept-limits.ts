import type { Session } from "../../core/flow/session.ts";
import { newUpkeep, type Upkeep, upkeepSchema } from "../../core/flow/upkeep.ts";
import { type Counts, endOf, LASTING } from "../../core/limit/count.ts";
import { fromJsonBytes } from "../../core/text/json-bytes.ts";
import { toPaddedSession } from "../../core/text/padded-json.ts";
import { DAY_MS } from "../../core/units.ts";
import type { ConversationDeps, KeptLimits, OpenSession } from "../effects/conversation-deps.ts";
import type { Address } from "../object-ports.ts";
import { sealedRow } from "../sealed-rows.ts";

type Keeping = Pick<ConversationDeps, "clock" | "keys" | "store">;

/** Opens the session of a chat. After "erase everything" it begins with the limits that were kept. */
export async function openSession(deps: Keeping, address: Address): Promise<OpenSession> {
  const box = await deps.keys.sessionBox(address);
  const opened = await deps.store.open(box);
  // Only a new session has no upkeep.
  const sealed = opened.session.upkeep ? null : deps.store.limits();
  const plain = sealed && (await box.open(sealed, sealedRow.limits));
  if (!plain) return opened;
  const read = upkeepSchema.safeParse(fromJsonBytes(plain));
  return read.success ? { ...opened, session: { ...opened.session, upkeep: read.data } } : opened;
}

/**
 * Seals the limits that outlive "erase everything": counts of tips and files of this hour and day,
 * answers to notices until the Broadcaster has surely forgotten who got them, and the mute. null:
 * there are none. They end in plain sight at the end of a day (UTC), because the moment of a mute
 * would lead to its tip.
 */
export async function sealLimits(
  { clock, keys }: Keeping,
  address: Address,
  { upkeep }: Session,
): Promise<KeptLimits | null> {
  const now = clock.now();
  const { counts: all, mutedUntil: muted, answered = [] } = upkeep ?? newUpkeep();
  const lasting = LASTING.filter((counted) => endOf(all, counted) > now);
  const mutedUntil = muted > now ? muted : 0;
  const answersEnd = answered.length > 0 ? now + DAY_MS : 0;
  const ends = [mutedUntil, answersEnd, ...lasting.map((counted) => endOf(all, counted))];
  const until = Math.ceil(Math.max(...ends) / DAY_MS) * DAY_MS;
  if (until === 0) return null;
  const counts: Counts = {};
  for (const { name } of lasting) counts[name] = all[name] ?? [0, 0];
  const kept: Upkeep = { ...newUpkeep(), counts, mutedUntil, answered };
  const box = await keys.sessionBox(address);
  return { sealed: await box.seal(toPaddedSession(kept), sealedRow.limits), until };
}

/** Records in the chat's sealed session that it is muted until a time. Sends nothing. */
export async function mute(deps: ConversationDeps, address: Address, until: number): Promise<void> {
  const { session, save } = await openSession(deps, address);
  const upkeep = session.upkeep ?? newUpkeep();
  const mutedUntil = Math.max(upkeep.mutedUntil, until);
  await save({ ...session, upkeep: { ...upkeep, mutedUntil } }, () => undefined);
}
