import { runInDurableObject } from "cloudflare:test";
import { expect, it } from "vitest";
import { EVERYBODY } from "../../src/core/station/notice.ts";
import { migrate, NewerSchemaError } from "../../src/storage/migrate.ts";
import { SqlOutbox } from "../../src/storage/sql-outbox.ts";
import { STATION_MIGRATIONS } from "../../src/storage/station-migrations.ts";
import { makeStationStore } from "../../src/storage/station-store.ts";
import { bindings } from "./bindings.ts";

/** Index of the migration about news and ratings. Later ones add to it. */
const NEWS = 6;
/** Index of the migration about roles and passkeys. */
const ROLES_ENTRY = 10;
/** Index of the migration about confirmation by two persons. */
const PROPOSALS_ENTRY = 12;
/** Index of the migration since which a question is one file. */
const ONE_FILE = STATION_MIGRATIONS.findIndex((entry) => entry.includes("ADD COLUMN copied"));

/** Index of the migration since which notices have numbers. */
const NUMBERS = STATION_MIGRATIONS.findIndex((entry) => entry.includes("notices_by_number"));
/** Index of the migration since which tips have numbers. */
const CASES = STATION_MIGRATIONS.findIndex((entry) => entry.includes("tips_by_number"));

const EXTRA = "CREATE TABLE extra (a); INSERT INTO extra VALUES (1);";

/** No station could start on what some of these leave behind. */
function inFresh(work: (storage: DurableObjectStorage) => void): Promise<void> {
  const stub = bindings.STATION.getByName(crypto.randomUUID());
  return runInDurableObject(stub, async (_, { storage }) => {
    work(storage);
    await storage.deleteAll();
  });
}

function rows(storage: DurableObjectStorage, table: string): number {
  return storage.sql.exec<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`).one().n;
}

/** A station creates its tables when it starts. An older state has none of them. */
function dropAll(sql: SqlStorage): void {
  for (const { name } of sql
    .exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
    .toArray()
    .filter((table) => !/^(_cf_|sqlite_)/.test(table.name))) {
    sql.exec(`DROP TABLE "${name}"`);
  }
}

it("applies what is new, once", async () => {
  await inFresh(({ sql }) => {
    const list = [...STATION_MIGRATIONS, EXTRA];
    migrate(sql, list);
    migrate(sql, list);
    expect(sql.exec("SELECT a FROM extra").toArray()).toEqual([{ a: 1 }]);
    // The object may be started again before the file ends, and knows nothing of the extra one.
    dropAll(sql);
  });
});

it("leaves nothing behind when one fails in a transaction", async () => {
  await inFresh((storage) => {
    const broken = [...STATION_MIGRATIONS, `${EXTRA} INSERT INTO nowhere VALUES (1);`];
    const before = rows(storage, "migrations");
    expect(() => storage.transactionSync(() => migrate(storage.sql, broken))).toThrow("nowhere");
    expect(rows(storage, "migrations")).toBe(before);
    expect(() => rows(storage, "extra")).toThrow("no such table");
  });
});

it("touches nothing that a newer version wrote", async () => {
  await inFresh(({ sql }) => {
    expect(() => migrate(sql, STATION_MIGRATIONS.slice(1))).toThrow(NewerSchemaError);
  });
});

it("tells nobody of what became of a tip before residents were told, and keeps no rating", async () => {
  await inFresh(({ sql }) => {
    dropAll(sql);
    // The state before: the last migration is the one about news and ratings.
    migrate(sql, STATION_MIGRATIONS.slice(0, NEWS));
    for (const status of ["received", "closed"]) {
      sql.exec(
        `INSERT INTO tips (id, category, area, urgent, status, received_at, unread, media_count,
           media, mailbox, mailbox_recipient, sealed)
         VALUES (?1, 'theft', 'song-tri', 0, ?1, '2026-11-23T08:00:00.000Z', 0, 0, '[]', 'm', 'r', x'00')`,
        status,
      );
    }
    migrate(sql, STATION_MIGRATIONS);
    expect(sql.exec("SELECT status, told, rating FROM tips ORDER BY seq").toArray()).toEqual([
      { status: "received", told: "received", rating: null },
      { status: "closed", told: "closed", rating: null },
    ]);
    expect(rows({ sql } as DurableObjectStorage, "cards")).toBe(0);
  });
});

it("makes heads of those who held the key, and keeps everybody's way in and session", async () => {
  await inFresh(({ sql }) => {
    dropAll(sql);
    migrate(sql, STATION_MIGRATIONS.slice(0, ROLES_ENTRY));
    const officer = `INSERT INTO officers (id, name, recipient, wrapped_identity, station_key,
        credential_id, public_key, counter, transports, joined_at, left_at)
      VALUES (?1, ?1, 'age1' || ?1, 'wrapped ' || ?1, ?2, ?3, x'01', 7, '["usb"]', 1, ?4)`;
    sql.exec(officer, "lan", new Uint8Array([1]), "passkey-lan", null);
    sql.exec(officer, "minh", null, "passkey-minh", null);
    sql.exec(officer, "hoa", new Uint8Array([1]), "", null);
    sql.exec(officer, "eve", null, "", 2);
    for (const id of ["lan", "hoa", "eve"]) {
      sql.exec("INSERT INTO sessions VALUES (?1, ?1, 1, 1)", id);
      sql.exec("INSERT INTO invites VALUES (?1, 'x', ?1, 9, 0)", id);
    }
    migrate(sql, STATION_MIGRATIONS);
    const columns = "id, role, key_file, wrapped_identity";
    expect(sql.exec(`SELECT ${columns} FROM officers ORDER BY seq`).toArray()).toEqual([
      { id: "lan", role: "head", key_file: 0, wrapped_identity: "" },
      { id: "minh", role: "officer", key_file: 0, wrapped_identity: "" },
      { id: "hoa", role: "head", key_file: 1, wrapped_identity: "wrapped hoa" },
      { id: "eve", role: "officer", key_file: 0, wrapped_identity: "" },
    ]);
    const passkeys = "SELECT id, officer, counter, wrapped_identity FROM passkeys ORDER BY seq";
    expect(sql.exec(passkeys).toArray()).toEqual([
      { id: "passkey-lan", officer: "lan", counter: 7, wrapped_identity: "wrapped lan" },
      { id: "passkey-minh", officer: "minh", counter: 7, wrapped_identity: "wrapped minh" },
    ]);
    // A removed officer who had got a session all the same loses it, and what they had invited.
    const sessions = "SELECT officer, credential, stepped_up_at FROM sessions ORDER BY officer";
    expect(sql.exec(sessions).toArray()).toEqual([
      { officer: "hoa", credential: null, stepped_up_at: null },
      { officer: "lan", credential: "passkey-lan", stepped_up_at: null },
    ]);
    const invited = sql.exec("SELECT invited_by FROM invites ORDER BY invited_by").toArray();
    expect(invited).toEqual([{ invited_by: "hoa" }, { invited_by: "lan" }]);
  });
});

it("makes proposals of what waited for a second officer, and knows who brought whom in", async () => {
  await inFresh((storage) => {
    const { sql } = storage;
    dropAll(sql);
    migrate(sql, STATION_MIGRATIONS.slice(0, PROPOSALS_ENTRY));
    const officer = `INSERT INTO officers
        (id, name, recipient, wrapped_identity, station_key, joined_at, left_at)
      VALUES (?1, ?1, 'age1' || ?1, '', x'01', 1, ?2)`;
    for (const id of ["lan", "minh"]) sql.exec(officer, id, null);
    sql.exec(officer, "eve", 2);
    const audit = `INSERT INTO audit (number, at, officer, action, subject, before)
      VALUES (?, ?, ?, ?, ?, 1)`;
    sql.exec(audit, 1, 5, "lan", "invited", "minh");
    sql.exec(audit, 2, 6, "lan", "granted-key", "minh");
    const hold = "INSERT INTO holds VALUES (?, 'court', ?, 7, ?)";
    sql.exec(hold, "asked", "lan", null);
    sql.exec(hold, "asked-by-eve", "eve", null);
    sql.exec(hold, "held", "lan", "minh");
    const texts = { vi: { title: 'Gọi "113"', body: "Dòng một\nhai \u2028 </b>" } };
    const notice = "INSERT INTO notices (id, texts, author, created_at) VALUES (?, ?, ?, 8)";
    sql.exec(notice, "fire.waits", JSON.stringify(texts), "minh");

    migrate(sql, STATION_MIGRATIONS.slice(0, NUMBERS));
    const store = makeStationStore(storage, { reread: () => undefined }, "fire");
    const statements = [
      { kind: "hold-tip", subject: "asked", reason: "court" },
      { kind: "publish-notice", subject: "fire.waits", texts },
    ];
    expect(store.proposals.waiting()).toMatchObject([
      { statement: JSON.stringify(statements[0]), by: "lan", at: 7, settledAt: null },
      { statement: JSON.stringify(statements[1]), by: "minh", at: 8, settledAt: null },
    ]);
    expect(store.holds.find("held")?.approvedBy).toBe("minh");
    expect([store.holds.find("asked"), store.holds.find("asked-by-eve")]).toEqual([null, null]);
    expect(store.officers.arrivals()).toEqual([
      { id: "lan", invitedBy: null, admittedBy: null, at: 1, recipient: "age1lan" },
      { id: "minh", invitedBy: "lan", admittedBy: "lan", at: 6, recipient: "age1minh" },
      { id: "eve", invitedBy: null, admittedBy: null, at: 1, recipient: "age1eve" },
    ]);
  });
});

it("calls the questions of before copies, for they were sealed twice, and no answer", async () => {
  await inFresh(({ sql }) => {
    dropAll(sql);
    migrate(sql, STATION_MIGRATIONS.slice(0, ONE_FILE));
    for (const officer of ["lan", null]) {
      const entry =
        "INSERT INTO thread (id, tip, at, officer, sealed) VALUES (?, 't', '', ?, x'00')";
      sql.exec(entry, officer ?? "answer", officer);
    }
    migrate(sql, STATION_MIGRATIONS);
    sql.exec("INSERT INTO thread (id, tip, at, officer, sealed) VALUES ('q', 't', '', 'lan', x'')");
    expect(sql.exec("SELECT id, copied FROM thread ORDER BY seq").toArray()).toEqual([
      { id: "lan", copied: 1 },
      { id: "answer", copied: 0 },
      { id: "q", copied: 0 },
    ]);
  });
});

it("numbers the notices of before, and keeps what waits for a second person confirmable", async () => {
  await inFresh((storage) => {
    const { sql } = storage;
    dropAll(sql);
    migrate(sql, STATION_MIGRATIONS.slice(0, NUMBERS));
    const texts = { vi: { title: 'a "b" \\ c', body: "1\n2" } };
    const rows: [id: string, approvedAt: number | null, reason: string | null][] = [
      ["fire.late", 9, null],
      ["fire.waits", null, null],
      ["fire.first", 7, "the dam"],
      ["fire.dam", null, "the dam"],
    ];
    for (const [id, approvedAt, reason] of rows) {
      sql.exec(
        `INSERT INTO notices (id, texts, author, created_at, approved_at, reason)
         VALUES (?, ?, 'lan', 1, ?, ?)`,
        ...[id, JSON.stringify(texts), approvedAt, reason],
      );
    }
    const was = { vi: { title: "0", body: "" } };
    const waiting = [
      { kind: "publish-notice", subject: "fire.waits", texts },
      { kind: "send-emergency", subject: "fire.dam", texts, reason: "the dam", goesAt: "at" },
      { kind: "change-notice", subject: "fire.late", texts, was },
    ];
    for (const one of waiting) {
      sql.exec(
        `INSERT INTO proposals (id, kind, subject, statement, proposed_by, proposed_at)
         VALUES (?1, ?1, ?2, ?3, 'lan', 1)`,
        ...[one.kind, one.subject, JSON.stringify(one)],
      );
    }
    migrate(sql, STATION_MIGRATIONS);
    const store = makeStationStore(storage, new SqlOutbox(sql), "fire");
    const found = (id: string) => store.notices.find(id);
    expect(rows.map(([id]) => found(id)?.number)).toEqual([2, null, 1, null]);
    expect(store.notices.nextNumber()).toBe(3);
    const unknown = { urgency: "Unknown", severity: "Unknown", certainty: "Unknown" };
    const terms = (severity: string) => ({ severity, audience: EVERYBODY, cap: unknown });
    const now = store.proposals.waiting().map(({ statement }) => statement);
    const said = waiting.map((one) => ({
      ...one,
      ...("was" in one && { was: { texts: was, ...terms("information") } }),
      ...terms(one.kind === "send-emergency" ? "emergency" : "information"),
    }));
    // To the letter: what was shown is compared with what would be done.
    expect(now).toEqual(said.map((one) => JSON.stringify(one)));
    expect(found("fire.dam")?.terms).toEqual(terms("emergency"));
  });
});

it("gives old tips numbers at random, their last event, and who has to write next", async () => {
  await inFresh(({ sql }) => {
    dropAll(sql);
    migrate(sql, STATION_MIGRATIONS.slice(0, CASES));
    const old = Array.from({ length: 12 }, (_, n) => `tip ${String(n).padStart(2, "0")}`);
    for (const id of old) {
      sql.exec(
        `INSERT INTO tips (id, category, area, urgent, status, received_at, unread, media_count,
           media, mailbox, mailbox_recipient, sealed)
         VALUES (?1, 'theft', 'song-tri', 0, 'acting', '2026-11-23T08:00:00.000Z', 0, 0, '[]', 'm', 'r', x'00')`,
        id,
      );
    }
    const said = `INSERT INTO thread (id, tip, at, officer, sealed) VALUES (?, ?, ?, ?, x'00')`;
    sql.exec(said, "q", "tip 01", "2026-11-23T09:12:13.456Z", "lan");
    sql.exec(said, "r", "tip 02", "2026-11-23T09:12:13.456Z", "lan");
    sql.exec(said, "s", "tip 02", "2026-11-23T10:00:00.000Z", null);
    const [second, hour] = [1000, "2026-11-23T08:00:00.000Z"];
    const changed = Date.parse(hour) + 42 * second;
    sql.exec(
      "INSERT INTO events (tip, at, status, officer) VALUES (?, ?, 'acting', 'lan')",
      "tip 03",
      changed,
    );
    sql.exec("UPDATE tips SET told = 'acting'");
    migrate(sql, STATION_MIGRATIONS);
    const rows = sql
      .exec<{ id: string; number: string; at: number; waiting: number }>(
        "SELECT id, number, event_at AS at, waiting FROM tips ORDER BY seq",
      )
      .toArray();
    const numbers = rows.map(({ number }) => number);
    expect(rows.map(({ id }) => id)).toEqual(old);
    for (const number of numbers) expect(number).toMatch(/^\d{4}$/);
    expect(new Set(numbers).size).toBe(old.length);
    // By chance they would stand in order once in half a billion times.
    expect(numbers).not.toEqual(numbers.toSorted());
    const told = rows.slice(0, 4).map(({ at, waiting }) => [new Date(at).toISOString(), waiting]);
    expect(told).toEqual([
      [hour, 0],
      ["2026-11-23T09:12:13.000Z", 1],
      ["2026-11-23T10:00:00.000Z", 0],
      [new Date(changed).toISOString(), 0],
    ]);
    // What was called "acting" then.
    expect(sql.exec("SELECT kind, value FROM events").toArray()).toEqual([
      { kind: "status", value: "passed" },
    ]);
    expect(
      sql.exec("SELECT DISTINCT status, told, sub_status, sentence FROM tips").toArray(),
    ).toEqual([{ status: "passed", told: "passed", sub_status: null, sentence: null }]);
  });
});
