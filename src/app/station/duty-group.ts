import type { ChannelId } from "../../core/channel.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { AlertsView, DutyCodeView } from "../../core/station/alert-views.ts";
import { DUTY_CODE_LENGTH, formatDutyCode } from "../../core/station/duty-code.ts";
import { mayEver } from "../../core/station/rights.ts";
import { textHash } from "../../core/text/text-hash.ts";
import { noteLook, UNBOUND } from "./alerts.ts";
import { DUTY_CODE_MS, MOST_WRONG_CODES } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { StationRefusal } from "./port.ts";
import { suspensionOf } from "./suspension-of.ts";
import { dayOf } from "./ways-in.ts";

/** The group that is told that tips wait: how it is bound, and how that ends. */

export function readAlerts(desk: DeskDeps): Result<AlertsView, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const { store, clock } = desk;
  const { duty, lostOn, refused, code } = store.alerts.get();
  const nameOf = (id: string) => store.officers.names().find((one) => one.id === id)?.name ?? "";
  const holds = code !== null && code.until > clock.now();
  return ok({
    channels: channelsOf(desk),
    group: duty && { channel: duty.channel, by: nameOf(duty.by), on: duty.on },
    lostOn,
    refused,
    codeUntil: holds ? new Date(code.until).toISOString() : null,
  });
}

/** An officer has looked at the list. */
export function seeNews(desk: DeskDeps): Result<null, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  noteLook(desk);
  return ok(null);
}

/** Makes a code that binds a group once, soon. The one before binds nothing any more. */
export async function makeDutyCode(desk: DeskDeps): Promise<Result<DutyCodeView, StationRefusal>> {
  const { store, clock, random, groups } = desk;
  const [channel] = channelsOf(desk);
  const typed = formatDutyCode(desk.id, random.bytes(DUTY_CODE_LENGTH));
  const hash = await textHash(typed);
  const caller = desk.caller();
  if (!caller.ok) return caller;
  if (channel === undefined) return fail("not-found");
  const { id: by } = caller.value;
  const at = clock.now();
  const until = at + DUTY_CODE_MS;
  store.atomically(() => {
    store.alerts.set({ code: { hash, by, until, wrong: 0 } });
    store.audit({ at, officer: by, action: "made-duty-code", subject: desk.id });
  });
  const bot = groups[channel];
  const command = `/duty${bot ? `@${bot}` : ""} ${typed}`;
  return ok({ command, until: new Date(until).toISOString() });
}

/** The group is told nothing any more. */
export function unbindDuty(desk: DeskDeps): Result<null, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  if (store.alerts.get().duty === null) return fail("not-found");
  store.atomically(() => {
    store.alerts.set({ ...UNBOUND, lostOn: null, code: null });
    store.audit({ at: clock.now(), officer, action: "unbound-duty-group", subject: desk.id });
  });
  desk.announce({ type: "alerts" });
  return ok(null);
}

/**
 * Somebody typed a code in a group: the group is the station's from now on, in the place of another
 * one. false: it is not the code, or its time is over. Not repeatable: a code binds once.
 */
export function bindDuty(
  deps: StationDeps,
  { hash, channel, address }: { hash: string; channel: ChannelId; address: Uint8Array },
): boolean {
  const { store, clock, announce } = deps;
  const { code } = store.alerts.get();
  const at = clock.now();
  if (!code || code.until <= at || !channelsOf(deps).includes(channel)) return false;
  if (!mayStillBind(deps, code.by)) return false;
  if (code.hash !== hash) {
    const wrong = code.wrong + 1;
    store.alerts.set({ code: wrong < MOST_WRONG_CODES ? { ...code, wrong } : null });
    return false;
  }
  const { by } = code;
  store.atomically(() => {
    const duty = { channel, by, on: dayOf(at) };
    const own = Uint8Array.from(address);
    store.alerts.set({ ...UNBOUND, code: null, lostOn: null, duty, address: own });
    store.audit({ at, officer: by, action: "bound-duty-group", subject: deps.id });
  });
  announce({ type: "alerts" });
  return true;
}

/** Whoever made the code may have left, or been stopped, in the meantime. */
function mayStillBind(deps: StationDeps, id: string): boolean {
  const officer = deps.store.officers.find(id);
  if (!officer || suspensionOf(deps, id)) return false;
  const { role, stationKey } = officer;
  return mayEver({ role, hasKey: stationKey !== null }, "bind-duty-group");
}

/** Where the place wants duty groups, of the channels that have groups. */
function channelsOf({ place, groups, channels }: StationDeps): ChannelId[] {
  return channels.filter((id) => groups[id] !== undefined && place.alerts.channels.includes(id));
}
