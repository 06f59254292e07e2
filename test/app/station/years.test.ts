import fc from "fast-check";
import { expect, it } from "vitest";
import { FORMER_KEY_MS } from "../../../src/app/station/bounds.ts";
import { deskOf } from "../../../src/app/station/caller.ts";
import { pendingBlobs, swapBlobs } from "../../../src/app/station/keys.ts";
import { nextExpiry, removeExpired } from "../../../src/app/station/retention.ts";
import { noteOpened } from "../../../src/app/station/rotation.ts";
import { fromBase64Url } from "../../../src/core/base64url.ts";
import { bytesHash } from "../../../src/core/bytes-hash.ts";
import type { Action } from "../../../src/core/station/rights.ts";
import { DAY_MS } from "../../../src/core/units.ts";
import {
  sampleHold,
  sampleOfficer,
  sampleSession,
  sampleTip,
  WHOLE_LIST,
} from "../../contract/station-samples.ts";
import { Chance } from "../../day/chance.ts";
import { ROUNDS } from "../../rounds.ts";
import { makeMemoryStation } from "./memory-station.ts";

/** A campaign plays one year for each round. */
const DAYS = 365 * ROUNDS;
/** A tip may wait in its sender's outbox, and so arrive sealed to an older key. */
const LATEST_DAYS = Math.floor(FORMER_KEY_MS / DAY_MS) - 1;

interface Kept {
  /** Number of the key to which it is sealed. */
  key: number;
  closedAt: number | null;
  held: boolean;
}

/** A station whose officers come every day, and what it must still have. */
function stationOfYears(seed: number) {
  const { deps, clock, sent } = makeMemoryStation();
  const { store, place } = deps;
  const chance = new Chance(seed);
  const kept = new Map<string, Kept>();
  const gone = new Set<string>();
  /** Each day's key in use. */
  const keys: number[] = [];
  const lastsMs = place.retention.closedTipDays * DAY_MS;
  const stationKey = new Uint8Array([1]);
  store.officers.insert({ ...sampleOfficer("lan"), role: "head", invitedBy: null, stationKey });
  store.keys.add({ number: 1, recipient: "key 1", madeAt: clock.at });

  const current = () => store.keys.current()?.number ?? 0;
  const desk = (action: Action) => deskOf(deps, `day ${clock.at}`, action);
  /** A random tip. null: there is none. */
  const some = () => (kept.size > 0 ? chance.oneOf([...kept]) : null);

  return {
    kept,
    gone,
    deps,
    sent,
    come() {
      clock.at += DAY_MS;
      keys.push(current());
      const at = clock.at;
      const begun = { officer: "lan", createdAt: at, seenAt: at, steppedUpAt: at };
      store.sessions.add(sampleSession(`day ${at}`, begun));
    },
    go: () => store.sessions.remove(`day ${clock.at}`),
    receive() {
      const key = keys.at(-1 - chance.below(LATEST_DAYS)) ?? current();
      const id = `tip ${kept.size + gone.size}`;
      store.tips.insert(sampleTip(id, { sealed: new Uint8Array([key]) }));
      kept.set(id, { key, closedAt: null, held: false });
    },
    close() {
      const found = some();
      if (!found) return;
      const [id, tip] = found;
      tip.closedAt = tip.closedAt === null ? clock.at : null;
      store.tips.setStatus(id, tip.closedAt === null ? "passed" : "closed", tip.closedAt);
    },
    hold() {
      const found = some();
      if (!found) return;
      const [id, tip] = found;
      if (tip.held) store.holds.remove(id);
      else store.holds.insert(sampleHold(id));
      tip.held = !tip.held;
    },
    rotate() {
      const number = current();
      const recipient = `key ${number + 1}`;
      const row = { number: number + 1, recipient, former: new Uint8Array([number]) };
      // Two officers have agreed on it; her browser opens its copy.
      store.keys.setRotation({ ...row, begunAt: null }, [{ officer: "lan", sealed: stationKey }]);
      store.keys.beginRotation(clock.at);
      expect(noteOpened(desk("open-copy"), recipient).ok).toBe(true);
      expect(current()).toBe(number + 1);
    },
    /** Seals a page of files anew, or all of them, as an open inbox does. */
    async sealAnew() {
      const pending = pendingBlobs(desk("seal-anew"));
      if (!pending.ok) throw new Error(pending.reason);
      const key = current();
      const held = new Set([key, ...store.keys.former().map(({ number }) => number)]);
      const swaps = [];
      for (const { kind, id, was, sealed } of pending.value) {
        const [sealedTo = 0] = fromBase64Url(sealed) ?? [];
        expect([...held]).toContain(sealedTo);
        const tip = kept.get(id);
        if (tip) tip.key = key;
        const replaces = await bytesHash(fromBase64Url(sealed) ?? new Uint8Array());
        const anew = sealedTo === key ? null : new Uint8Array([key]);
        swaps.push({ kind, id, was, replaces, sealed: anew });
      }
      expect((await swapBlobs(desk("seal-anew"), swaps)).ok).toBe(true);
    },
    /** The object's alarm. */
    async remove() {
      for (const [id, { closedAt, held }] of kept) {
        if (closedAt === null || held || closedAt > clock.at - lastsMs) continue;
        kept.delete(id);
        gone.add(id);
      }
      for (;;) {
        const due = nextExpiry(store, place.retention);
        if (due === null || due > clock.at) return;
        await removeExpired(deps);
      }
    },
    chance,
  };
}

type Station = ReturnType<typeof stationOfYears>;

async function liveDay(station: Station): Promise<void> {
  const { chance } = station;
  station.come();
  for (let tips = chance.below(3); tips > 0; tips--) station.receive();
  if (chance.next() < 0.9) station.close();
  if (chance.next() < 0.05) station.hold();
  if (chance.next() < 1 / 60) station.rotate();
  if (chance.next() < 0.8) await station.sealAnew();
  await station.remove();
  station.go();
}

/** Faults of a station's tips on a day. */
function faultsOf({ deps: { store }, kept }: Station): string[] {
  const keys = [store.keys.current(), ...store.keys.former()].map((key) => key?.number);
  const tips = store.tips.page({ ...WHOLE_LIST, limit: 99_999 });
  const left = new Set(tips.map(({ id }) => id));
  return [
    ...tips.filter(({ id }) => !kept.has(id)).map(({ id }) => `${id} should be gone`),
    ...[...kept].flatMap(([id, { key }]) => {
      if (!left.has(id)) return [`${id} is lost`];
      return keys.includes(key) ? [] : [`nobody has the key of ${id}`];
    }),
  ];
}

it("keeps for years what it must, forgets the rest, and can open all it has", async () => {
  const anySeed = fc.nat();
  await fc.assert(
    fc.asyncProperty(anySeed, async (seed) => {
      const station = stationOfYears(seed);
      for (let day = 0; day < DAYS; day++) {
        await liveDay(station);
        expect([day, faultsOf(station)]).toEqual([day, []]);
      }
      const { gone, sent } = station;
      const erased = sent.flatMap((job) => (job.type === "erase-mailbox" ? [job.mailbox] : []));
      expect(erased.sort()).toEqual([...gone].map((id) => `mailbox of ${id}`).sort());
    }),
    { numRuns: 1 },
  );
});
