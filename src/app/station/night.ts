import { quietEnd } from "../../core/place/quiet-hours.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { StationRefusal } from "./port.ts";
import { type EntryRow, NEVER } from "./tip-store.ts";

/**
 * What officers write to a resident at night waits for the morning: a message at three, even one
 * without content, tells who sleeps beside its reader that something is going on.
 */

/** What is sent, as far as it matters when. */
interface Sending {
  isUrgent: boolean;
  /** The officer wants it to go at any hour. */
  now: boolean | undefined;
}

/** When what is sent at that time goes, ms; null: at once. */
export function morningOf(
  { place, delays }: Pick<StationDeps, "place" | "delays">,
  { isUrgent, now }: Sending,
  at: number,
): number | null {
  return delays && !isUrgent && now !== true ? quietEnd(place, at) : null;
}

/** The key of a question's job, or of the news of a status with what was written beside it. */
export function jobKey({ id, tip, said }: Pick<EntryRow, "id" | "tip" | "said">): string {
  return said === null ? `post:${tip}:${id}` : `status:${tip}`;
}

interface Asked {
  tip: string;
  entry: string;
}

/** Sends what waits for the morning after all. */
export function sendHeld(desk: DeskDeps, asked: Asked): Result<null, StationRefusal> {
  return change(desk, asked, (entry) => {
    desk.store.tips.setGoesAt(entry.id, null);
    desk.hasten(jobKey(entry));
    return "sent-at-night";
  });
}

/**
 * Takes back what waits for the morning: nobody has read it, for whoever opens the tip at night does
 * not get it either. The news of a status stays; that is taken back by another status.
 */
export function takeBackHeld(desk: DeskDeps, asked: Asked): Result<null, StationRefusal> {
  return change(desk, asked, (entry) => {
    desk.store.tips.removeEntry(entry.id);
    if (entry.said === null) desk.drop(jobKey(entry));
    return "took-back-words";
  });
}

function change(
  desk: DeskDeps,
  { tip, entry: id }: Asked,
  work: (entry: EntryRow) => "sent-at-night" | "took-back-words",
): Result<null, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  const entry = store.tips.entry(id);
  if (entry?.tip !== tip) return fail("not-found");
  // It has gone, or goes nowhere.
  if (entry.goesAt === null || entry.goesAt === NEVER) return fail("conflict");
  desk.send([], () => {
    const action = work(entry);
    store.audit({ at: clock.now(), officer, action, subject: tip });
  });
  desk.announce({ type: "tips", id: tip });
  return ok(null);
}

/** What was written with a status that is changed now goes nowhere, if it still waits. */
export function overtake(
  { store }: Pick<StationDeps, "store">,
  { sentence }: { sentence: string | null },
): void {
  const entry = sentence === null ? null : store.tips.entry(sentence);
  if (entry?.goesAt) store.tips.setGoesAt(entry.id, NEVER);
}
