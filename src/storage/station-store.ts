import { drizzle } from "drizzle-orm/durable-sqlite";
import type { StationStore } from "../app/station/store.ts";
import { makeAtomically } from "./make-atomically.ts";
import { makeAlertStore } from "./station-alerts.ts";
import { makeAudit } from "./station-audit.ts";
import { makeCardStore } from "./station-cards.ts";
import { makeCaseStore } from "./station-cases.ts";
import { makeClockStore } from "./station-clocks.ts";
import { makeCallStore, makeRosterStore } from "./station-duty.ts";
import { makeExportStore } from "./station-exports.ts";
import { makeFigureStore } from "./station-figures.ts";
import { makeGuessStore } from "./station-guesses.ts";
import { makeHoldStore } from "./station-holds.ts";
import { makeKeyStore } from "./station-keys.ts";
import { makeMatterStore } from "./station-matters.ts";
import { makeMetadataStore } from "./station-metadata.ts";
import { makeNoticeStore } from "./station-notices.ts";
import { makeOfficerStore } from "./station-officers.ts";
import { makePasskeyStore } from "./station-passkeys.ts";
import { makeProposalStore } from "./station-proposals.ts";
import { makeQuestionStore } from "./station-questions.ts";
import { makeReadStore } from "./station-reads.ts";
import { makeScamStore } from "./station-scams.ts";
import { makeSessionStore } from "./station-sessions.ts";
import { makeShiftStore } from "./station-shifts.ts";
import { makeSuspensionStore } from "./station-suspensions.ts";
import { makeTipStore } from "./station-tips.ts";
import { makeTipWords } from "./station-words.ts";

/** The store of the station of that id. Its tables are created by `station-migrations.ts`. */
export function makeStationStore(
  storage: DurableObjectStorage,
  outbox: { reread(): void },
  station: string,
): StationStore {
  const db = drizzle(storage);
  return {
    tips: { ...makeTipStore(db), ...makeTipWords(db) },
    cases: makeCaseStore(db),
    matters: makeMatterStore(db, storage.sql),
    clocks: makeClockStore(storage.sql),
    roster: makeRosterStore(storage.sql),
    calls: makeCallStore(storage.sql),
    figures: makeFigureStore(storage.sql),
    holds: makeHoldStore(db),
    proposals: makeProposalStore(db),
    officers: makeOfficerStore(db),
    passkeys: makePasskeyStore(db),
    keys: makeKeyStore(db),
    sessions: makeSessionStore(db),
    suspensions: makeSuspensionStore(db),
    exports: makeExportStore(db),
    metadata: makeMetadataStore(db),
    reads: makeReadStore(db),
    notices: makeNoticeStore(db),
    alerts: makeAlertStore(db),
    shifts: makeShiftStore(db),
    scams: makeScamStore(db),
    questions: makeQuestionStore(db),
    cards: makeCardStore(db),
    guesses: makeGuessStore(db),
    ...makeAudit(db, station),
    atomically: makeAtomically(storage, [outbox]),
  };
}
