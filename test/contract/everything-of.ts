import type { StationStore } from "../../src/app/station/store.ts";
import { TIP_ORDERS } from "../../src/core/station/tip-views.ts";
import { TIP_RATINGS } from "../../src/core/tip/tip-rating.ts";
import { hourOf, unnumbered } from "./any-station-step.ts";
import { sampleTip, WHOLE_LIST } from "./station-samples.ts";

const byKey = <Row>(rows: Row[], key: (row: Row) => string) =>
  [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));

/** The results of all reading methods of a store. */
export function everythingOf({
  tips,
  matters,
  clocks,
  holds,
  officers,
  passkeys,
  keys,
  ...rest
}: StationStore): unknown {
  const { sessions, suspensions, exports, proposals, notices, scams, cards, guesses, shifts } =
    rest;
  const { roster, calls } = rest;
  const known = ["a", "b", "c", "d"];
  const told = (id: string) => [
    unnumbered(tips.find(id)),
    ...[tips.thread(id), tips.events(id), tips.entry(id)],
    known.map((officer) => tips.hasSeen(id, officer)),
  ];
  return {
    listed: tips.page(WHOLE_LIST).map(unnumbered),
    tips: known.map(told),
    counts: [hourOf(0), hourOf(1)].map((hour) => tips.countOfHour(hour, sampleTip("").area)),
    rated: [...TIP_RATINGS, "skipped" as const].map(tips.countRated),
    numbers: [tips.count(), known.map((id) => tips.hasNumber(sampleTip(id).number))],
    closed: [tips.oldestClosed(), tips.expired(99, 99).map(unnumbered)],
    clocks: known.map((id) => [clocks.find(id), byKey(clocks.told(id), JSON.stringify)]),
    deadlines: [clocks.nextAt(), clocks.due(99, 99), clocks.counts(1, 4), known.map(clocks.seen)],
    reminders: known.flatMap((officer) =>
      [true, false].map((isHead) => clocks.open({ officer, isHead, limit: 9 }).map(unnumbered)),
    ),
    roster: roster.read(),
    calls: [known.map(calls.told), calls.nextAt(2, 3), calls.due(2, 3, 99)],
    called: known.flatMap((officer) =>
      [null, [], ["a", "b"]].map((others) => calls.open({ officer, others, limit: 2 })),
    ),
    matters: ["matter 0", "matter 1"].map((matter) => [
      ...[matters.tips(matter).sort(), matters.size(matter)],
      ...[matters.events(matter, 3), matters.entries(matter, 2), matters.lastEntries(matter)],
    ]),
    lines: TIP_ORDERS.map((order) =>
      tips.page({ ...WHOLE_LIST, order, grouped: true }).map(unnumbered),
    ),
    crowd: matters.crowd(),
    holds: known.map(holds.find),
    rotation: [keys.rotation(), known.map(keys.copy)],
    blobs: known.map((id) => [
      keys.blob("tip", id),
      keys.blob("entry", id),
      keys.blob("shift", id),
    ]),
    keys: [keys.current(), keys.former(), keys.countPending(2), keys.pending(9, 99)],
    unchecked: [
      keys.uncheckedOfficers(),
      keys.uncheckedBy(known, 99).map((row) => ({ ...row, number: 0 })),
    ],
    shifts: shifts.all().map(({ id, sealed, takenBy }) => [id, sealed, takenBy]),
    proposals: [proposals.waiting(), known.map(proposals.find)],
    arrivals: byKey(officers.arrivals(), ({ id }) => id),
    officers: [officers.all(), known.map(officers.find), officers.leftWith()],
    names: byKey(officers.names(), ({ id }) => id),
    passkeys: known.map((id) => {
      const { counter, name, usedOn } = passkeys.find(id) ?? {};
      return [counter, name, usedOn, passkeys.of(id).map((one) => one.id)];
    }),
    invites: known.map(officers.invite),
    sessions: known.map(sessions.find),
    suspensions: suspensions.all(),
    exports: exports.all(),
    metadata: [
      rest.metadata.all(),
      byKey(rest.metadata.tips(hourOf(0), hourOf(9)), JSON.stringify),
    ],
    alerts: rest.alerts.get(),
    notices: [notices.all(99), notices.approved(99), known.map(notices.find)],
    scams: scams.all(99),
    cards: byKey(cards.all(), ({ card, reviewed }) => `${card} ${reviewed}`),
    guesses: [guesses.count(), guesses.oldestHour(), known.map(guesses.has)],
  };
}
