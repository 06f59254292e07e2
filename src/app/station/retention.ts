import type { Place } from "../../core/place/place-schema.ts";
import { STATION_ITSELF } from "../../core/station/audit.ts";
import { DAY_MS } from "../../core/units.ts";
import { hourOf } from "../hour.ts";
import { REMOVAL_PAGE } from "./bounds.ts";
import { countTip, keepCourse } from "./count-tips.ts";
import type { StationDeps } from "./deps.ts";
import type { StationStore } from "./store.ts";
import type { TipRow } from "./tip-store.ts";

/** Whether the station accepts another tip of an area in this hour. */
export function accepts({ store, clock, place }: StationDeps, area: string): boolean {
  return store.tips.countOfHour(hourOf(clock.now()), area) < place.limits.areaTipsPerHour;
}

/** Withdraws a tip for its sender. false: an officer has opened it already. Repeatable. */
export async function withdrawTip(deps: StationDeps, id: string): Promise<boolean> {
  const tip = deps.store.tips.find(id);
  if (!tip) return true;
  return await removeTip(deps, tip, { may: isUnopened, note: () => countTip(deps, tip, -1) });
}

export function mayWithdraw({ store }: StationDeps, id: string): boolean {
  const tip = store.tips.find(id);
  return !tip || isUnopened(tip);
}

function isUnopened({ opened, status }: TipRow): boolean {
  return !opened && status === "received";
}

/**
 * Deletes closed tips whose retention is over and that are not held. The audit says so; that a
 * sender withdrew a tip it does not say, for its time would be the sender's.
 */
export async function removeExpired(deps: StationDeps): Promise<void> {
  const { store, clock, place } = deps;
  const closedBefore = clock.now() - place.retention.closedTipDays * DAY_MS;
  const isExpired = ({ id }: TipRow) =>
    store.tips.expired(closedBefore, REMOVAL_PAGE).some((tip) => tip.id === id);
  for (const tip of store.tips.expired(closedBefore, REMOVAL_PAGE)) {
    const subject = tip.id;
    const note = () => {
      keepCourse(deps, subject);
      store.audit({ at: clock.now(), officer: STATION_ITSELF, action: "removed-tip", subject });
    };
    await removeTip(deps, tip, { may: isExpired, note });
  }
}

/** When the next closed tip expires, ms since the epoch; null: there is none. */
export function nextExpiry(
  { tips }: StationStore,
  { closedTipDays }: Place["retention"],
): number | null {
  const closedAt = tips.oldestClosed();
  return closedAt === null ? null : closedAt + closedTipDays * DAY_MS;
}

/**
 * Removes a tip with its thread, mailbox and attachments. `may` is asked again once the rows are
 * sealed; `note` is called in the commit, while the tip is there.
 */
async function removeTip(
  deps: StationDeps,
  { id }: Pick<TipRow, "id">,
  { may, note }: { may(tip: TipRow): boolean; note(): void },
): Promise<boolean> {
  const { store } = deps;
  const found = store.tips.find(id);
  if (!found) return true;
  // In the tip's lane, behind questions that still wait for the mailbox.
  const erase = { type: "erase-mailbox", mailbox: found.mailbox } as const;
  const jobs = [await deps.stage(erase, { lane: `tip:${id}` })];
  for (const name of found.media) {
    jobs.push(await deps.stage({ type: "delete-media", name }, { lane: `media:${name}` }));
  }
  const now = store.tips.find(id);
  if (!now) return true;
  // A file moved to another name meanwhile: that one must go.
  if (now.media.join() !== found.media.join()) return await removeTip(deps, now, { may, note });
  if (!may(now)) return false;
  deps.send(jobs, () => {
    note();
    store.tips.remove(id);
  });
  // Of one that nobody has seen nobody hears.
  if (now.listed) deps.announce({ type: "tips", id, gone: true });
  return true;
}
