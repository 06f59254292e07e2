import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../../src/core/units.ts";
import { BROADCASTER_MIGRATIONS } from "../../src/storage/broadcaster-migrations.ts";
import { makeBroadcasterStore } from "../../src/storage/broadcaster-store.ts";
import { MAILBOX_MIGRATIONS, makeMailboxStore } from "../../src/storage/mailbox-store.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { describeBroadcasterStore } from "../contract/broadcaster-store.contract.ts";
import { describeMailboxStore } from "../contract/mailbox-store.contract.ts";
import { newNotice } from "./followers.ts";
import { inFresh } from "./in-fresh.ts";

/** A new name, and the number, as rows had it before. */
const names = (notice: number, subscriber: number) =>
  subscriber < 0 ? [subscriber] : [1_000_000 * notice - subscriber, subscriber];

describe("a mailbox's tables", () =>
  describeMailboxStore((work) =>
    inFresh(MAILBOX_MIGRATIONS, ({ sql }) => work(makeMailboxStore(sql))),
  ));

describe("a broadcaster's tables", () =>
  describeBroadcasterStore((work) =>
    inFresh(BROADCASTER_MIGRATIONS, ({ sql }) => work(makeBroadcasterStore(sql, names))),
  ));

/** Index of the migration that records who got which notice. */
const DELIVERIES = BROADCASTER_MIGRATIONS.findIndex((entry) => entry.includes("deliveries"));

it("goes on with a notice that was being sent before deliveries were counted", async () => {
  const [done, sending] = [newNotice(), newNotice()];
  await inFresh(BROADCASTER_MIGRATIONS.slice(0, DELIVERIES), ({ sql }) => {
    for (const key of ["a", "b", "c"]) {
      sql.exec("INSERT INTO subscribers (key, address, lang) VALUES (?, ?, 'vi')", key, key);
    }
    const insert =
      "INSERT INTO notices (id, notice, cursor, finished, last) VALUES (?, ?, ?, ?, 3)";
    sql.exec(insert, done.id, JSON.stringify(done), 3, 1);
    sql.exec(insert, sending.id, JSON.stringify(sending), 2, 0);
    migrate(sql, BROADCASTER_MIGRATIONS);
    const store = makeBroadcasterStore(sql, names);
    expect(store.running("none")).toEqual({ type: "send", notice: sending.id, cursor: 2, last: 3 });
    expect([store.progress(done.id), store.progress(sending.id)]).toEqual([null, null]);
    // Its recipients are unknown, so a change is sent only to later subscribers.
    store.change({ ...sending, withdrawnAt: sending.approvedAt });
    expect(store.running("none")).toMatchObject({ type: "follow", cursor: 0, last: 2 });
    expect(store.delivery({ notice: sending.id, subscriber: 1 })).toBeNull();
    expect(store.nextForgetting()).toBeNull();
    expect(store.addNotice(done, 99)).toBe(false);
  });
});

it("knows from when on the notices of an older database were sent, to delete them", async () => {
  const hours = BROADCASTER_MIGRATIONS.findIndex((entry) => entry.includes("deliveries ADD"));
  const began = 500_000;
  await inFresh(BROADCASTER_MIGRATIONS.slice(0, hours), ({ sql }) => {
    sql.exec("INSERT INTO subscribers (key, address, lang) VALUES ('a', x'00', 'vi')");
    const [old, recent] = [newNotice(), newNotice()];
    for (const [position, notice] of [old, recent].entries()) {
      const keptUntil = (began + 50 * position) * HOUR_MS + 14 * DAY_MS;
      sql.exec(
        `INSERT INTO notices (id, notice, cursor, finished, kept_until) VALUES (?, '{}', 1, 1, ?)`,
        notice.id,
        keptUntil,
      );
      sql.exec("INSERT INTO deliveries VALUES (?, 1, 1, x'01')", position + 1);
    }
    migrate(sql, BROADCASTER_MIGRATIONS);
    const store = makeBroadcasterStore(sql, names);
    expect(store.got(1).map(({ hour }) => hour)).toEqual([began, began + 50]);
  });
});
