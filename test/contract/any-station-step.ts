import fc from "fast-check";
import { ALL_HEADS } from "../../src/app/station/duty-store.ts";
import { cursorAfter, placeOf } from "../../src/app/station/list-order.ts";
import type { StationStore } from "../../src/app/station/store.ts";
import type { AuditAction } from "../../src/core/station/audit.ts";
import { CLOCKS, STAGES } from "../../src/core/station/clock-views.ts";
import type { TipStatus } from "../../src/core/station/tip-status.ts";
import {
  NO_OWNER,
  TIP_FILTERS,
  TIP_ORDERS,
  type TipEventKind,
} from "../../src/core/station/tip-views.ts";
import { TIP_RATINGS } from "../../src/core/tip/tip-rating.ts";
import { FIGURE_STEPS } from "./figure-steps.ts";
import {
  sampleEntry,
  sampleHold,
  sampleInvite,
  sampleNotice,
  sampleOfficer,
  samplePasskey,
  sampleProposal,
  sampleScam,
  sampleSession,
  sampleShift,
  sampleTip,
  WHOLE_LIST,
} from "./station-samples.ts";

/** Something done to a station's store, which answers what the store did. */
export type StationStep = (store: StationStore) => unknown;

/** Few, so that steps use the same rows. */
interface Chosen {
  id: string;
  other: string;
  at: number;
  number: number;
  limit: number;
  yes: boolean;
  status: TipStatus;
}

const anyId = fc.constantFrom("a", "b", "c", "d");

const anyChosen: fc.Arbitrary<Chosen> = fc.record({
  id: anyId,
  other: anyId,
  at: fc.nat({ max: 4 }),
  number: fc.nat({ max: 3 }),
  limit: fc.integer({ min: 1, max: 4 }),
  yes: fc.boolean(),
  status: fc.constantFrom("received", "passed", "closed"),
});

type Step = (store: StationStore, chosen: Chosen) => unknown;

export const hourOf = (number: number) => `2026-11-26T2${number}:00:00.000Z`;
const bytes = (number: number) => new Uint8Array([number, 7]);
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

/** Numbers ascend, perhaps with gaps. */
export const unnumbered = <Row extends { seq: number }>(row: Row | null) =>
  row && { ...row, seq: 0 };

const KINDS: TipEventKind[] = ["status", "opened", "hold"];

const TIP_STEPS: Record<string, Step> = {
  insertTip: ({ tips }, { id, number }) =>
    tips.insert(sampleTip(id, { receivedAt: hourOf(number), urgent: number > 1 })),
  page: ({ tips }, { id, other, status, yes, number, at, limit }) => {
    const order = TIP_ORDERS[number] ?? "event";
    const query = { ...WHOLE_LIST, officer: other, now: at, order, grouped: yes };
    const last = tips.page(query)[limit];
    const after = last && yes ? placeOf(order, cursorAfter(order, last)) : undefined;
    const narrow = [
      ...[{ status }, { owner: id }, { owner: NO_OWNER }, { number: sampleTip(id).number }],
      ...[{ filter: TIP_FILTERS[at + limit - 1] }, { since: hourOf(number) }],
    ];
    return tips.page({ ...query, ...narrow[at + limit], after, limit }).map(unnumbered);
  },
  setMatter: ({ matters }, { id, other, number, yes }) =>
    matters.set([id, other], yes ? `matter ${number % 2}` : null),
  counts: ({ tips }, { id, at }) => tips.counts({ officer: id, now: at }),
  setStatus: ({ tips }, { id, status, at }) =>
    tips.setStatus(id, status, status === "closed" ? at : null),
  markOpened: ({ tips }, { id }) => tips.markOpened(id),
  setTold: ({ tips }, { id, status }) => tips.setTold(id, status),
  setRating: ({ tips }, { id, number }) => tips.setRating(id, TIP_RATINGS[number] ?? "skipped"),
  removeTip: ({ tips }, { id }) => tips.remove(id),
  expired: ({ tips }, { at, limit }) => ids(tips.expired(at, limit)),
  addUnread: ({ tips }, { id }) => tips.addUnread(id),
  clearUnread: ({ tips }, { id }) => tips.clearUnread(id),
  addEvent: ({ tips }, { id, at, number, status, other }) =>
    tips.addEvent({ tip: id, at, kind: KINDS[number] ?? "note", value: status, officer: other }),
  markSeen: ({ tips }, { id, other }) => tips.markSeen(id, other),
  update: ({ tips }, { id, other, at, yes }) =>
    tips.update(id, yes ? { owner: other } : { dueAt: at, dueClock: "result" }),
  addEntry: ({ tips }, { id, other, yes }) =>
    tips.addEntry(sampleEntry(other, id, yes ? "lan" : null)),
  setGoesAt: ({ tips }, { other, at, yes }) => tips.setGoesAt(other, yes ? at : null),
  removeEntry: ({ tips }, { other }) => tips.removeEntry(other),
  insertHold: ({ holds }, { id, other }) => holds.insert(sampleHold(id, other)),
  removeHold: ({ holds }, { id }) => holds.remove(id),
  addProposal: ({ proposals }, { id, other }) => proposals.add(sampleProposal(id, other)),
  settle: ({ proposals }, { id, other, at, yes }) =>
    proposals.settle(id, { confirmedBy: yes ? other : null, at }),
};

const NO_ROSTER = { week: [], days: {}, away: [] };

const CLOCK_STEPS: Record<string, Step> = {
  setClocks: ({ clocks }, { id, at, number, limit, yes }) =>
    clocks.set(id, {
      clocks: {
        answered: yes,
        stoppedOn: number > 2 ? at : null,
        from: number,
        extended: yes ? "complex" : null,
      },
      dues: CLOCKS.slice(number % 2, limit).map((clock, n) => ({ clock, at: at + n })),
      nextAt: number > 0 ? at : null,
    }),
  tell: ({ clocks }, { id, at, number, yes }) =>
    clocks.tell({
      tip: id,
      clock: yes ? "intake" : "result",
      at,
      stage: STAGES[number] ?? "soon",
    }),
  due: ({ clocks }, { at, limit }) => clocks.due(at, limit),
  follow: ({ clocks }, { id, yes }) => (yes ? clocks.follow(id) : null),
  setSeen: ({ clocks }, { id, at }) => clocks.setSeen(id, at),
  setOwner: ({ tips }, { id, other }) => tips.update(id, { owner: other }),
  call: ({ calls }, { id, other, at, number, yes }) =>
    calls.tell(id, number > 2 ? null : yes ? ALL_HEADS : other, number > 0 ? at : null),
  endCalls: ({ calls }, { id }) => calls.end(id),
  dueCalls: ({ calls }, { at, limit }) => calls.due(at, at + 1, limit),
  writeRoster: ({ roster }, { number, yes }) =>
    roster.write({ version: number, roster: { ...NO_ROSTER, always: yes } }),
};

const BLOBS = ["tip", "entry", "shift"] as const;
const blobOf = ({ number }: Chosen) => BLOBS[number] ?? "tip";

const KEY_STEPS: Record<string, Step> = {
  rotate: ({ keys }, { at, yes }) => {
    const current = keys.current();
    if (current) keys.retire(current.number, bytes(at));
    const number = (current?.number ?? 0) + 1;
    keys.add({ number, recipient: yes ? `recipient ${number}` : "the same", madeAt: at });
  },
  setRotation: ({ keys }, { number, at, id, other }) =>
    keys.setRotation(
      { number, recipient: `recipient ${number}`, former: bytes(at), begunAt: null },
      [...new Set([id, other])].map((officer) => ({ officer, sealed: bytes(at) })),
    ),
  beginRotation: ({ keys }, { at }) => keys.beginRotation(at),
  noteOpened: ({ keys }, { id, at }) => keys.noteOpened(id, at),
  dropRotation: ({ keys }) => keys.dropRotation(),
  dropFormer: ({ keys }) => keys.dropFormer(),
  setKitMade: ({ keys }, { number, at }) => keys.setKitMade(number, at),
  pending: ({ keys }, { number, limit }) => keys.pending(number, limit),
  addUnchecked: ({ keys }, chosen) => {
    const { id, other, at } = chosen;
    const before = at > 2 ? bytes(at) : null;
    keys.addUnchecked({ kind: blobOf(chosen), id, tip: id, officer: other, before });
  },
  removeUnchecked: ({ keys }, { other, limit }) => {
    const found = keys.uncheckedBy([other], limit).at(-1);
    if (found) keys.removeUnchecked(found.number);
    return found && [found.id, keys.unchecked(found.number)];
  },
  clearUnchecked: ({ keys }, { at }) => (at === 0 ? keys.clearUnchecked() : null),
  putBack: ({ keys }, chosen) => {
    const { id, at } = chosen;
    keys.putBack({ kind: blobOf(chosen), id, before: at > 2 ? bytes(at) : null });
  },
  swap: ({ keys }, chosen) => {
    const { id, at, yes, limit } = chosen;
    const sealed = at > 2 ? bytes(at) : null;
    return keys.swap({ kind: blobOf(chosen), id, was: limit - 1, sealed }, yes ? 2 : 3);
  },
  addShift: ({ shifts }, { id, yes, limit }) =>
    shifts.add({ ...sampleShift(id), ...(yes ? {} : { sealed: null }) }, limit),
  takeShift: ({ shifts }, { id, other, at }) => shifts.take(id, { takenBy: other, takenAt: at }),
};

const OFFICER_STEPS: Record<string, Step> = {
  insertOfficer: ({ officers }, { id }) => officers.insert(sampleOfficer(id)),
  leave: ({ officers }, { id, at, number, yes }) => officers.leave(id, at, yes ? number : null),
  noteAdmission: ({ officers }, { id, other, at }) => officers.noteAdmission(id, { by: other, at }),
  setRole: ({ officers }, { id, yes }) => officers.setRole(id, yes ? "head" : "auditor"),
  dropKeyFile: ({ officers }, { id }) => officers.dropKeyFile(id),
  invites: ({ officers }) =>
    officers
      .invites()
      .map(({ hash }) => hash)
      .sort(),
  addPasskey: ({ passkeys }, { id, other }) => passkeys.add(samplePasskey(id, other)),
  noteUse: ({ passkeys }, { id, at }) => passkeys.noteUse(id, { counter: at, usedOn: `${at}` }),
  renamePasskey: ({ passkeys }, { id, other }) => passkeys.rename(id, other),
  removePasskey: ({ passkeys }, { id }) => passkeys.remove(id),
  removePasskeysOf: ({ passkeys }, { other }) => passkeys.removeOf(other),
  stepUp: ({ sessions }, { id, at }) => sessions.stepUp(id, at),
  removeBegunWith: ({ sessions }, { other, id, yes }) =>
    sessions.removeBegunWith(other, yes ? id : null).sort(),
  setStationKey: ({ officers }, { id, at }) => officers.setStationKey(id, bytes(at)),
  addInvite: ({ officers }, { id, other, yes, at }) =>
    officers.addInvite(sampleInvite(id, { invitedBy: yes ? other : null, expiresAt: at })),
  removeInvite: ({ officers }, { id }) => officers.removeInvite(id),
  clearInvitesBy: ({ officers }, { id }) => officers.clearInvitesBy(id),
  setExport: ({ exports }, { id, other, at }) =>
    exports.set({ officer: id, tips: [other], until: at }),
  removeExport: ({ exports }, { id }) => exports.remove(id),
  setMetadata: ({ metadata }, { id, at, number }) =>
    metadata.set({ officer: id, from: "2026-11-23", weeks: number, until: at }),
  removeMetadata: ({ metadata }, { id }) => metadata.remove(id),
  suspend: ({ suspensions }, { id, other, at, number }) =>
    suspensions.add({ officer: id, by: other, at, until: at + number }),
  endSuspension: ({ suspensions }, { id, at }) => suspensions.end(id, at),
  addSession: ({ sessions }, { id, other, at, number, yes }) =>
    sessions.add(
      sampleSession(id, {
        officer: other,
        createdAt: at,
        seenAt: at + number,
        credential: yes ? id : null,
      }),
    ),
  touch: ({ sessions }, { id, at }) => sessions.touch(id, at),
  removeSession: ({ sessions }, { id }) => sessions.remove(id),
  removeSessionsOf: ({ sessions }, { other }) => sessions.removeOf(other).sort(),
  removeEnded: ({ sessions }, { at, number }) => sessions.removeEnded(number, at),
  spendChallenge: ({ sessions }, { id, at, number, limit }) =>
    sessions.spendChallenge({ hash: id, expiresAt: number + limit }, at),
  addFailure: ({ sessions }, { at }) => sessions.addFailure(at),
  failures: ({ sessions }, { at }) => sessions.failures(at),
};

const ACTIONS: AuditAction[] = ["joined", "left", "asked", "opened-tip"];

const LIST_STEPS: Record<string, Step> = {
  insertNotice: ({ notices }, { id, other }) =>
    notices.insert({ ...sampleNotice(id), author: other }),
  insertEmergency: ({ notices }, { id, other, at }) =>
    notices.insert(sampleNotice(id, { author: other, createdAt: at, reason: "now", goesAt: at })),
  approveNotice: ({ notices }, { id, other, at }) =>
    notices.update(id, { approvedBy: other, approvedAt: at, goesAt: null }),
  changeNotice: ({ notices }, { id, at }) =>
    notices.update(id, { former: [{ texts: {}, until: at }], withdrawnAt: at }),
  emergencies: ({ notices }, { other, at }) => [
    ids(notices.going()),
    notices.emergencies(other, at),
  ],
  notices: ({ notices }, { limit }) => [ids(notices.all(limit)), ids(notices.approved(limit))],
  insertScam: ({ scams }, { id, other }) => scams.insert(sampleScam(id, other)),
  removeScam: ({ scams }, { id }) => scams.remove(id),
  scams: ({ scams }, { limit }) => scams.all(limit),
  isNew: ({ cards }, { id }) => cards.isNew(id, 2),
  countVote: ({ cards }, { id, number, yes }) =>
    cards.count({ card: id, reviewed: `2026-0${number + 1}-01`, useful: yes }),
  addGuess: ({ guesses }, { id, number }) => guesses.add({ id, hour: number }),
  removeGuess: ({ guesses }, { id }) => guesses.remove(id),
  removeGuessesBefore: ({ guesses }, { number }) => guesses.removeBefore(number),
  setAlerts: ({ alerts }, { id, at, yes }) =>
    alerts.set(
      yes
        ? { duty: { channel: "zalo", by: id, on: id }, address: bytes(at), nextAt: at }
        : {
            code: { hash: id, by: id, until: at, wrong: 0 },
            duty: null,
            address: null,
            told: "tips",
          },
    ),
  audit: (store, { id, other, at, number }) =>
    store.audit({ at, officer: id, action: ACTIONS[number] ?? "muted-sender", subject: other }),
  trail: ({ trail }, { id, other, at, number, limit, yes }) =>
    trail.page({
      officer: yes ? id : null,
      action: number === 3 ? "asked" : null,
      subject: limit === 4 ? other : null,
      from: at > 2 ? at - 2 : null,
      to: number > 1 ? at : null,
      before: number === 2 ? limit : null,
      limit,
    }),
};

const { insertTip, addEntry, removeTip, setStatus } = TIP_STEPS;
const { insertOfficer, setStationKey, setRole, leave } = OFFICER_STEPS;

/** Steps about one subject share rows more often than random steps. */
const SUBJECTS: Record<string, Step | undefined>[] = [
  TIP_STEPS,
  { ...CLOCK_STEPS, insertTip, removeTip, setStatus, insertOfficer, setStationKey, setRole, leave },
  { ...KEY_STEPS, insertTip, addEntry },
  { ...FIGURE_STEPS, insertTip, addEntry, removeTip, setStatus },
  OFFICER_STEPS,
  LIST_STEPS,
  { ...TIP_STEPS, ...CLOCK_STEPS, ...KEY_STEPS, ...OFFICER_STEPS, ...LIST_STEPS },
];

const anyOf = (steps: Record<string, Step | undefined>): fc.Arbitrary<StationStep> =>
  fc
    .record({ name: fc.constantFrom(...Object.keys(steps)), chosen: anyChosen })
    .map(({ name, chosen }) => {
      const step: StationStep = (store) => steps[name]?.(store, chosen);
      return named(step, `${name} ${JSON.stringify(chosen)}`);
    });

class TakenBackError extends Error {
  override name = "TakenBackError";
}

/** Several steps in one transaction, which fails at one of them or at the end. */
const anyTogether = (one: fc.Arbitrary<StationStep>): fc.Arbitrary<StationStep> =>
  fc
    .record({ steps: fc.array(one, { maxLength: 4 }), fails: fc.boolean() })
    .map(({ steps, fails }) => {
      const step: StationStep = (store) =>
        store.atomically(() => {
          const answers = steps.map((one) => one(store));
          if (fails) throw new TakenBackError();
          return answers;
        });
      return named(
        step,
        `atomically${fails ? ", failing," : ""} [${steps.map(String).join("; ")}]`,
      );
    });

export const anyStationSteps: fc.Arbitrary<StationStep[]> = fc.oneof(
  ...SUBJECTS.map(anyOf).map((one) =>
    fc.array(fc.oneof({ weight: 9, arbitrary: one }, { weight: 1, arbitrary: anyTogether(one) }), {
      maxLength: 60,
      size: "max",
    }),
  ),
);

function named(step: StationStep, name: string): StationStep {
  return Object.assign(step, { toString: () => name });
}
