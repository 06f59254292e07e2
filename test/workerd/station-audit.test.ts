import { expect, it } from "vitest";
import type { StationStore } from "../../src/app/station/store.ts";
import { codeOf } from "../../src/core/station/audit-chain.ts";
import { type AuditFault, auditFaults } from "../../src/core/station/audit-faults.ts";
import { auditDigest } from "../../src/storage/audit-digest.ts";
import { chainOldAudit } from "../../src/storage/chain-old-audit.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { STATION_MIGRATIONS } from "../../src/storage/station-migrations.ts";
import { makeStationStore } from "../../src/storage/station-store.ts";
import { inFresh } from "./in-fresh.ts";

/** The migration that made the audit a chain. */
const CHAIN_ENTRY = STATION_MIGRATIONS.findIndex((entry) => entry.includes("audit_chain"));

const TRIGGERS = ["audit_grows", "audit_stays", "audit_keeps"];

function open(storage: DurableObjectStorage): StationStore {
  return makeStationStore(storage, { reread: () => undefined }, "fire");
}

/** Six actions are noted, and an auditor writes down the head of the chain. */
function audited(storage: DurableObjectStorage) {
  const store = open(storage);
  for (const at of [1, 2, 3, 4, 5, 6]) {
    store.audit({ at, officer: "lan", action: "opened-tip", subject: `tip${at}` });
  }
  const head = store.trail.head();
  const seen = [{ number: head?.number ?? 0, code: codeOf(head?.hash ?? "") }];
  return (): AuditFault[] => {
    const links = store.trail.after(0, 9_999);
    return auditFaults({ station: "fire", links }, { station: "fire", seen, digest: auditDigest });
  };
}

interface Attack {
  name: string;
  sql: string;
  faults: AuditFault[];
}

/** What somebody with the database does, and what the next verification reports. */
const ATTACKS: Attack[] = [
  {
    name: "a changed row",
    sql: "UPDATE audit SET officer = 'minh' WHERE number = 3",
    faults: [{ type: "altered", number: 3 }],
  },
  {
    name: "a changed last row",
    sql: "UPDATE audit SET subject = 'other' WHERE number = 6",
    faults: [{ type: "rewritten", since: 0, seen: 6 }],
  },
  {
    name: "deleted last rows",
    sql: "DELETE FROM audit WHERE number > 4",
    faults: [{ type: "cut-off", last: 4, seen: 6 }],
  },
  {
    name: "a deleted row",
    sql: "DELETE FROM audit WHERE number = 2",
    faults: [{ type: "left-out", from: 2, to: 2 }],
  },
  {
    name: "two rows that changed places",
    sql: `UPDATE audit SET number = 9 WHERE number = 3;
          UPDATE audit SET number = 3 WHERE number = 4;
          UPDATE audit SET number = 4 WHERE number = 9`,
    faults: [
      { type: "altered", number: 2 },
      { type: "altered", number: 3 },
      { type: "altered", number: 4 },
    ],
  },
  {
    // The later rows have other numbers than the hashed ones.
    name: "a row that was put in",
    sql: `UPDATE audit SET number = -number WHERE number > 3;
          UPDATE audit SET number = 1 - number WHERE number < 0;
          INSERT INTO audit
            SELECT 4, 3, 'minh', 'left', 'minh', 0, previous FROM audit WHERE number = 5`,
    faults: [
      { type: "altered", number: 4 },
      { type: "altered", number: 5 },
      { type: "altered", number: 6 },
    ],
  },
];

it.each(ATTACKS)("refuses $name, and finds it where triggers are gone", async (attack) => {
  await inFresh(STATION_MIGRATIONS, (storage) => {
    const verify = audited(storage);
    expect(verify()).toEqual([]);
    expect(() => storage.transactionSync(() => storage.sql.exec(attack.sql))).toThrow(/the audit/);
    expect(verify()).toEqual([]);
    for (const trigger of TRIGGERS) storage.sql.exec(`DROP TRIGGER ${trigger}`);
    storage.sql.exec(attack.sql);
    expect(verify()).toEqual(attack.faults);
  });
});

it("goes on from a row that was altered, and so keeps the proof of it", async () => {
  await inFresh(STATION_MIGRATIONS, (storage) => {
    const verify = audited(storage);
    storage.sql.exec("DROP TRIGGER audit_stays; UPDATE audit SET at = 9 WHERE number = 6");
    open(storage).audit({ at: 10, officer: "lan", action: "left", subject: "lan" });
    expect(verify()).toEqual([{ type: "rewritten", since: 0, seen: 6 }]);
  });
});

it("makes one chain of what two writers note in turn", async () => {
  await inFresh(STATION_MIGRATIONS, (storage) => {
    const verify = audited(storage);
    const writers = [open(storage), open(storage)];
    for (const at of [7, 8, 9, 10]) {
      writers[at % 2]?.audit({ at, officer: "lan", action: "asked", subject: "tip" });
    }
    expect(verify()).toEqual([]);
    expect(open(storage).trail.head()?.number).toBe(10);
  });
});

it("leaves no gap where a deed and its note were taken back", async () => {
  await inFresh(STATION_MIGRATIONS, (storage) => {
    const verify = audited(storage);
    const store = open(storage);
    const failing = () =>
      store.atomically(() => {
        store.audit({ at: 7, officer: "lan", action: "left", subject: "lan" });
        throw new TypeError("after the note");
      });
    expect(failing).toThrow(TypeError);
    store.audit({ at: 8, officer: "lan", action: "asked", subject: "tip" });
    expect(verify()).toEqual([]);
    expect(store.trail.after(6, 9).map(({ number, at }) => [number, at])).toEqual([[7, 8]]);
  });
});

it("chains the rows from before once, marked, and in their order", async () => {
  await inFresh(STATION_MIGRATIONS.slice(0, CHAIN_ENTRY), (storage) => {
    const { sql } = storage;
    // More than a page, with a gap in SQLite's row numbers.
    for (let at = 1; at <= 1_200; at++) {
      sql.exec(
        "INSERT INTO audit (at, officer, action, subject) VALUES (?, 'lan', 'asked', 'a')",
        at,
      );
    }
    sql.exec("DELETE FROM audit WHERE id = 7");
    migrate(sql, STATION_MIGRATIONS);
    chainOldAudit(sql, "fire");
    const verify = audited(storage);
    chainOldAudit(sql, "fire");
    expect(verify()).toEqual([]);
    const [first, ...rest] = open(storage).trail.after(0, 9_999);
    expect(first).toMatchObject({ number: 1, at: 1, before: true });
    expect(rest.filter(({ before }) => before)).toHaveLength(1_198);
    expect(rest.at(5)).toMatchObject({ number: 7, at: 8 });
    expect(() => sql.exec("UPDATE audit SET at = 0 WHERE number = 1")).toThrow(/the audit/);
  });
});
