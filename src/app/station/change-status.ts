import { toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import {
  isEnd,
  lacksReason,
  STATUS_SETTLES_MS,
  type Standing,
  standingKey,
} from "../../core/station/tip-status.ts";
import type { TipSummary } from "../../core/station/tip-views.ts";
import { ID_BYTES } from "../../core/units.ts";
import type { DeskDeps } from "./caller.ts";
import { endCalls } from "./calls.ts";
import { setClocks } from "./clocks.ts";
import { morningOf, overtake } from "./night.ts";
import type { Question, StationRefusal } from "./port.ts";
import { summaryFor } from "./tip-detail.ts";
import type { TipRow } from "./tip-store.ts";

/** What an officer makes of a tip. */
export interface StatusChange extends Pick<Standing, "status"> {
  tip: string;
  subStatus?: string | null;
  /** Words for the tip's sender, sealed as a question is. */
  sentence?: Question | undefined;
  /** What it was on the officer's page (`standingKey`); absent: from a page of before. */
  was?: string | undefined;
  /** Its news waits for no morning. */
  now?: boolean | undefined;
}

/**
 * Any status may follow any other: officers correct mistakes. But not one that the officer has not
 * seen: it has become something else meanwhile. The same again without words is no event. The
 * resident is told a little later of what it has become by then, and what was written with it is
 * kept in the same commit; what belongs to a status that was changed before that goes nowhere.
 */
export async function changeStatus(
  desk: DeskDeps,
  change: StatusChange,
): Promise<Result<TipSummary, StationRefusal>> {
  const { store, clock } = desk;
  const { tip: id, sentence } = change;
  const asked = desk.caller();
  if (!asked.ok) return asked;
  const before = store.tips.find(id);
  if (!before) return fail("not-found");
  const at = clock.now();
  const settled = at + STATUS_SETTLES_MS;
  const goesAt = morningOf(desk, { isUrgent: before.urgent, now: change.now }, settled);
  const news = { change, at, goesAt };
  const job = await stageNews(desk, before, news);
  const caller = desk.caller(sentence && "ask-resident");
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  const tip = store.tips.find(id);
  if (!tip) return fail("not-found");
  const stays = staysAsIs(desk, tip, { change, officer });
  if (typeof stays === "string") return fail(stays);
  if (!stays) {
    desk.send([job], () => write(desk, tip, { ...news, officer }));
    desk.announce({ type: "tips", id });
  }
  return ok(summaryFor(desk, store.tips.find(id) ?? tip, officer));
}

interface Asked {
  change: StatusChange;
  officer: string;
}

interface News {
  change: StatusChange;
  at: number;
  /** When it goes; null: as soon as it has settled. */
  goesAt: number | null;
}

function stageNews(
  desk: DeskDeps,
  { mailbox, urgent }: Pick<TipRow, "mailbox" | "urgent">,
  { change, at, goesAt }: News,
) {
  const { tip, sentence } = change;
  const id = toBase64Url(desk.random.bytes(ID_BYTES));
  const said = sentence && {
    id: sentence.id,
    sealed: toBase64Url(Uint8Array.from(sentence.sealed)),
  };
  const words = said && { sentence: { ...said, at: new Date(at).toISOString() } };
  const key = `status:${tip}`;
  const calm = !urgent && change.now !== true && desk.delays ? { calm: true as const } : {};
  return desk.stage(
    { type: "tell-status", mailbox, tip, id, ...words, ...calm },
    { key, replaces: key, notBefore: goesAt ?? at + STATUS_SETTLES_MS },
  );
}

/** Whether nothing is to be written, because it was; or why it can't be. */
function staysAsIs(
  { store, place }: DeskDeps,
  tip: TipRow,
  { change, officer }: Asked,
): boolean | "conflict" | "reason-missing" {
  const { status, subStatus = null, sentence, was } = change;
  const known = sentence && store.tips.entry(sentence.id);
  if (known) return (known.tip === tip.id && known.officer === officer) || "conflict";
  const now = standingKey(tip);
  if (!sentence && now === standingKey({ status, subStatus })) return true;
  if (lacksReason({ status, subStatus }, place.subStatuses)) return "reason-missing";
  const isThere = subStatus === null || place.subStatuses[status]?.includes(subStatus);
  return isThere && (was === undefined || was === now) ? false : "conflict";
}

function write(
  desk: DeskDeps,
  { id, status: before, closedAt, sentence: former }: TipRow,
  { change, officer, at, goesAt }: Asked & News,
): void {
  const { store } = desk;
  const { status, subStatus = null, sentence } = change;
  // A rating and the time of the end are of the status: they outlive what is said beside it.
  if (status !== before) store.tips.setStatus(id, status, isEnd(status) ? (closedAt ?? at) : null);
  setClocks(desk, id);
  endCalls(desk, id);
  overtake(desk, { sentence: former });
  store.tips.update(id, { subStatus, sentence: sentence?.id ?? null });
  const value = standingKey({ status, subStatus });
  store.tips.addEvent({ tip: id, at, kind: "status", value, officer });
  store.audit({ at, officer, action: "changed-status", subject: id });
  if (sentence)
    store.tips.addEntry({
      ...{ id: sentence.id, tip: id, at: new Date(at).toISOString(), officer },
      ...{ sealed: Uint8Array.from(sentence.sealed), digest: sentence.digest ?? null },
      ...{ copied: false, private: false, said: false, goesAt },
    });
}
