import type { NoticeStore } from "../../../src/app/station/notice-store.ts";
import type {
  ExportStore,
  MetadataStore,
  OfficerRow,
  OfficerStore,
  PasskeyStore,
  ReadStore,
  SessionStore,
  SuspensionStore,
} from "../../../src/app/station/officer-store.ts";
import type {
  CardStore,
  GuessStore,
  ProposalStore,
  QuestionStore,
  ScamStore,
  ShiftStore,
  StationStore,
} from "../../../src/app/station/store.ts";
import type { Arrival } from "../../../src/core/station/proposal.ts";
import { addNew, addOnly, copyOf, type StationTables, take } from "./memory-station-tables.ts";

/** A station's tables about officers, what they write, and anonymous counts, in memory. */
export function makeMemoryDesk(
  tables: StationTables,
): Pick<
  StationStore,
  | "officers"
  | "passkeys"
  | "sessions"
  | "suspensions"
  | "exports"
  | "metadata"
  | "reads"
  | "proposals"
  | "notices"
  | "shifts"
  | "scams"
  | "questions"
  | "cards"
  | "guesses"
> {
  return {
    officers: makeOfficers(tables),
    proposals: makeProposals(tables),
    passkeys: makePasskeys(tables),
    sessions: makeSessions(tables),
    suspensions: makeSuspensions(tables),
    exports: makeExports(tables),
    metadata: makeMetadata(tables),
    reads: makeReads(tables),
    notices: makeNotices(tables),
    shifts: makeShifts(tables),
    scams: makeScams(tables),
    questions: makeQuestions(tables),
    cards: makeCards(tables),
    guesses: makeGuesses(tables),
  };
}

function makeShifts(tables: StationTables): ShiftStore {
  const find = (id: string) => tables.shifts.find((row) => row.id === id);
  return {
    add: (row, kept) => {
      addOnly(tables.shifts, { ...structuredClone(row), keyNumber: 0 }, ({ id }) => id);
      const gone = tables.shifts.splice(0, Math.max(0, tables.shifts.length - kept));
      take(tables.unchecked, (row) => gone.some(({ id }) => id === row.id));
    },
    find: (id) => copyOf(find(id)),
    all: () => structuredClone(tables.shifts).reverse(),
    take: (id, taken) => void Object.assign(find(id) ?? {}, taken),
  };
}

function makeOfficers(tables: StationTables): OfficerStore {
  const find = (id: string) => tables.officers.find((officer) => officer.id === id);
  return {
    insert: (officer) => {
      const known = [...tables.left, ...tables.officers];
      addOnly<{ id: string }>(known, officer, ({ id }) => id);
      tables.officers.push(structuredClone(officer));
    },
    find: (id) => copyOf(find(id)),
    all: () => structuredClone(tables.officers),
    names: () => [...tables.left, ...tables.officers].map(({ id, name }) => ({ id, name })),
    leave: (id, _, key) => {
      const [leaver] = take(tables.officers, (officer) => officer.id === id);
      const [former] = take(tables.left, (one) => one.id === id);
      const came = leaver ? arrivalOf(leaver) : former?.came;
      const name = leaver?.name ?? former?.name ?? "";
      if (came) tables.left.push({ id, name, key, came: { ...came, recipient: "" } });
    },
    leftWith: () => {
      const numbers = tables.left.flatMap(({ key }) => key ?? []);
      return numbers.length === 0 ? null : Math.max(...numbers);
    },
    setRole: (id, role) => void Object.assign(find(id) ?? {}, { role }),
    dropKeyFile: (id) =>
      void Object.assign(find(id) ?? {}, { keyFile: false, wrappedIdentity: "" }),
    setStationKey: (id, sealed) =>
      void Object.assign(find(id) ?? {}, { stationKey: Uint8Array.from(sealed) }),
    noteAdmission: (id, { by: admittedBy, at: admittedAt }) =>
      void Object.assign(find(id) ?? {}, { admittedBy, admittedAt }),
    arrivals: () => [...tables.left.map(({ came }) => came), ...tables.officers.map(arrivalOf)],
    addInvite: (invite) => addOnly(tables.invites, invite, ({ hash }) => hash),
    invite: (hash) => copyOf(tables.invites.find((invite) => invite.hash === hash)),
    invites: () => structuredClone([...tables.invites].sort((a, b) => a.expiresAt - b.expiresAt)),
    removeInvite: (hash) => void take(tables.invites, (invite) => invite.hash === hash),
    clearInvitesBy: (officer) =>
      void take(tables.invites, ({ invitedBy }) => invitedBy === officer),
  };
}

function arrivalOf(officer: OfficerRow): Arrival {
  const { id, invitedBy, admittedBy, admittedAt, joinedAt, recipient } = officer;
  return { id, invitedBy, admittedBy, at: admittedAt ?? joinedAt, recipient };
}

function makeProposals(tables: StationTables): ProposalStore {
  const find = (id: string) => tables.proposals.find((proposal) => proposal.id === id);
  return {
    add: (proposal) => {
      const waiting = { ...proposal, confirmedBy: null, settledAt: null };
      addOnly(tables.proposals, waiting, ({ id }) => id);
    },
    find: (id) => copyOf(find(id)),
    waiting: () => structuredClone(tables.proposals.filter(({ settledAt }) => settledAt === null)),
    settle: (id, { confirmedBy, at: settledAt }) =>
      void Object.assign(find(id) ?? {}, { confirmedBy, settledAt, statement: "" }),
  };
}

function makePasskeys(tables: StationTables): PasskeyStore {
  const find = (id: string) => tables.passkeys.find((passkey) => passkey.id === id);
  return {
    add: (passkey) => addNew(tables.passkeys, passkey, ({ id }) => id),
    find: (id) => copyOf(find(id)),
    of: (officer) => structuredClone(tables.passkeys.filter((one) => one.officer === officer)),
    noteUse: (id, use) => void Object.assign(find(id) ?? {}, use),
    rename: (id, name) => void Object.assign(find(id) ?? {}, { name }),
    remove: (id) => void take(tables.passkeys, (passkey) => passkey.id === id),
    removeOf: (officer) => void take(tables.passkeys, (one) => one.officer === officer),
  };
}

function makeSessions(tables: StationTables): SessionStore {
  const find = (hash: string) => tables.sessions.find((session) => session.hash === hash);
  return {
    add: (session) => addOnly(tables.sessions, session, ({ hash }) => hash),
    find: (hash) => copyOf(find(hash)),
    of: (officer) =>
      structuredClone(tables.sessions.filter((session) => session.officer === officer)),
    touch: (hash, seenAt) => void Object.assign(find(hash) ?? {}, { seenAt }),
    remove: (hash) => void take(tables.sessions, (session) => session.hash === hash),
    stepUp: (hash, steppedUpAt) => void Object.assign(find(hash) ?? {}, { steppedUpAt }),
    removeBegunWith: (officer, credential) =>
      take(
        tables.sessions,
        (session) => session.officer === officer && session.credential === credential,
      ).map(({ hash }) => hash),
    removeOf: (officer) =>
      take(tables.sessions, (session) => session.officer === officer).map(({ hash }) => hash),
    removeEnded: (createdBefore, seenBefore) =>
      void take(
        tables.sessions,
        ({ createdAt, seenAt }) => createdAt <= createdBefore || seenAt <= seenBefore,
      ),
    spendChallenge: (challenge, now) => {
      take(tables.challenges, ({ expiresAt }) => expiresAt <= now);
      return challenge.expiresAt > now && addNew(tables.challenges, challenge, ({ hash }) => hash);
    },
    addFailure: (now) => void tables.failures.push(now),
    failures: (since) => {
      take(tables.failures, (at) => at < since);
      return [...tables.failures];
    },
  };
}

function makeSuspensions(tables: StationTables): SuspensionStore {
  return {
    all: () => structuredClone(tables.suspensions),
    add: (suspension) => void tables.suspensions.push({ ...suspension }),
    end: (officer, now) => {
      for (const one of tables.suspensions) {
        if (one.officer === officer && one.until > now) one.until = now;
      }
    },
  };
}

function makeExports(tables: StationTables): ExportStore {
  const remove = (id: string) => void take(tables.exports, ({ officer }) => officer === id);
  return {
    all: () => structuredClone(tables.exports).sort((a, b) => (a.officer < b.officer ? -1 : 1)),
    set: (row) => {
      remove(row.officer);
      tables.exports.push(structuredClone(row));
    },
    remove,
  };
}

function makeMetadata(tables: StationTables): MetadataStore {
  const remove = (id: string) => void take(tables.metadata, ({ officer }) => officer === id);
  return {
    all: () => structuredClone(tables.metadata).sort((a, b) => (a.officer < b.officer ? -1 : 1)),
    set: (row) => {
      remove(row.officer);
      tables.metadata.push(structuredClone(row));
    },
    remove,
    tips: (from, to) =>
      tables.tips
        .filter(({ listed, receivedAt: at }) => listed && at >= from && at < to)
        .map(({ receivedAt, category, area, urgent, status, subStatus, ...tip }) => ({
          ...{ receivedAt, category, area, urgent, status, subStatus },
          sourceGrade: tip.sourceGrade,
          contentGrade: tip.contentGrade,
        })),
  };
}

function makeReads(tables: StationTables): ReadStore {
  const of = (officer: string, day: string) => (row: { officer: string; day: string }) =>
    row.officer === officer && row.day === day;
  return {
    add: (row) => {
      const known = tables.listReads.find(of(row.officer, row.day));
      if (known) known.count += row.count;
      else tables.listReads.push(structuredClone(row));
    },
    all: () =>
      structuredClone(tables.listReads).sort((a, b) =>
        `${a.officer} ${a.day}` < `${b.officer} ${b.day}` ? -1 : 1,
      ),
    remove: (officer, day) => void take(tables.listReads, of(officer, day)),
  };
}

function makeNotices(tables: StationTables): NoticeStore {
  const find = (id: string) => tables.notices.find((notice) => notice.id === id);
  return {
    insert: (notice) => {
      const waiting = { approvedBy: null, approvedAt: null, number: null };
      const standing = {
        former: [],
        withdrawnAt: null,
        pausedAt: null,
        cancelledAt: null,
        reach: null,
        answers: {},
      };
      return addNew(tables.notices, { ...notice, ...waiting, ...standing }, ({ id }) => id);
    },
    find: (id) => copyOf(find(id)),
    ids: () => tables.notices.map(({ id }) => id),
    all: (limit) => structuredClone([...tables.notices].reverse().slice(0, limit)),
    approved: (limit) => {
      const approved = [...tables.notices]
        .reverse()
        .filter(({ approvedAt }) => approvedAt !== null);
      const lastFirst = approved.sort((a, b) => (b.approvedAt ?? 0) - (a.approvedAt ?? 0));
      return structuredClone(lastFirst.slice(0, limit));
    },
    going: () => {
      const going = tables.notices.filter(({ goesAt }) => goesAt !== null);
      return structuredClone(going.sort((a, b) => (a.goesAt ?? 0) - (b.goesAt ?? 0)));
    },
    nextNumber: () => 1 + Math.max(0, ...tables.notices.map(({ number }) => number ?? 0)),
    emergencies: (author, since) =>
      tables.notices.filter(
        (notice) => notice.author === author && notice.reason !== null && notice.createdAt > since,
      ).length,
    update: (id, change) => void Object.assign(find(id) ?? {}, structuredClone(change)),
  };
}

function makeQuestions(tables: StationTables): QuestionStore {
  return {
    add: (row) => addOnly(tables.questions, row, ({ id }) => id),
    all: () => structuredClone(tables.questions).sort((a, b) => (a.id < b.id ? -1 : 1)),
    list: (id) => {
      for (const row of tables.questions) if (row.id === id) row.listed = true;
    },
    mark: (id, mark) => {
      for (const row of tables.questions) if (row.id === id) row.mark = mark;
    },
    remove: (id) => void take(tables.questions, (row) => row.id === id),
  };
}

function makeScams(tables: StationTables): ScamStore {
  return {
    insert: (row) => addNew(tables.scams, row, ({ id }) => id),
    remove: (id) => take(tables.scams, (row) => row.id === id).length > 0,
    all: (limit) => structuredClone([...tables.scams].reverse().slice(0, limit)),
  };
}

function makeCards(tables: StationTables): CardStore {
  return {
    isNew: (id, known) => {
      if (tables.votes.includes(id)) return false;
      tables.votes = [...tables.votes, id].slice(-known);
      return true;
    },
    count: ({ card, reviewed, useful }) => {
      const nothing = { card, reviewed, useful: 0, notUseful: 0 };
      addNew(tables.cards, nothing, (one) => JSON.stringify([one.card, one.reviewed]));
      take(tables.cards, (one) => one.card === card && one.reviewed < reviewed);
      const edition = tables.cards.find((one) => one.card === card && one.reviewed === reviewed);
      if (edition) edition[useful ? "useful" : "notUseful"] += 1;
    },
    all: () => structuredClone(tables.cards),
  };
}

function makeGuesses(tables: StationTables): GuessStore {
  return {
    has: (id) => tables.guesses.some((guess) => guess.id === id),
    count: () => tables.guesses.length,
    add: (guess) => addOnly(tables.guesses, guess, ({ id }) => id),
    remove: (id) => void take(tables.guesses, (guess) => guess.id === id),
    removeBefore: (hour) => void take(tables.guesses, (guess) => guess.hour < hour),
    oldestHour: () =>
      tables.guesses.length === 0 ? null : Math.min(...tables.guesses.map(({ hour }) => hour)),
  };
}
