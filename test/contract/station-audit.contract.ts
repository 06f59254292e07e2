import { expect, it } from "vitest";
import type { AuditQuery } from "../../src/app/station/store.ts";
import type { AuditNote } from "../../src/core/station/audit.ts";
import { codeOf } from "../../src/core/station/audit-chain.ts";
import { auditFaults } from "../../src/core/station/audit-faults.ts";
import { auditDigest } from "../../src/storage/audit-digest.ts";
import type { RunStation } from "./station-store.contract.ts";

const NOTE: AuditNote = { at: 5, officer: "lan", action: "joined", subject: "lan" };

const ALL: AuditQuery = {
  officer: null,
  action: null,
  subject: null,
  from: null,
  to: null,
  before: null,
  limit: 99,
};

/** What the audit of a store promises. */
export function describeAuditTrail(run: RunStation): void {
  it("numbers what was noted, and chains it", () =>
    run(({ store }) => {
      expect(store.trail.head()).toBeNull();
      for (const at of [7, 5, 5]) store.audit({ ...NOTE, at });
      const links = store.trail.after(0, 99);
      expect(links.map(({ number, at, before }) => [number, at, before])).toEqual([
        [1, 7, false],
        [2, 5, false],
        [3, 5, false],
      ]);
      const head = store.trail.head();
      expect(head?.number).toBe(3);
      const seen = [{ number: 3, code: codeOf(head?.hash ?? "") }];
      const asked = { station: "fire", seen, digest: auditDigest };
      expect(auditFaults({ station: "fire", links }, asked)).toEqual([]);
    }));

  it("answers pages by who, what and when, the newest first", () =>
    run(({ store: { audit, trail } }) => {
      audit(NOTE);
      audit({ ...NOTE, officer: "minh", at: 6 });
      audit({ ...NOTE, action: "asked", subject: "tip", at: 7 });
      const numbers = (query: Partial<AuditQuery>) =>
        trail.page({ ...ALL, ...query }).map(({ number }) => number);
      expect(numbers({})).toEqual([3, 2, 1]);
      expect(numbers({ officer: "lan" })).toEqual([3, 1]);
      expect(numbers({ action: "asked" })).toEqual([3]);
      expect(numbers({ subject: "lan" })).toEqual([2, 1]);
      expect(numbers({ from: 6, to: 7 })).toEqual([2]);
      expect(numbers({ before: 3, limit: 1 })).toEqual([2]);
      expect(trail.after(1, 1).map(({ number }) => number)).toEqual([2]);
    }));

  it("takes no words: what is not an id leaves its digest", () =>
    run(({ store: { audit, trail } }) => {
      const subjects = ["name:lan", "a b", "máy", "fire.abc", "id:head", "7"];
      for (const subject of subjects) audit({ ...NOTE, subject });
      audit({ ...NOTE, subject: "name:lan", words: true });
      const hashed = (text: string) => `sha256:${auditDigest(text)}`;
      expect(trail.after(0, 99).map(({ subject }) => subject)).toEqual([
        "name:lan",
        hashed("a b"),
        hashed("máy"),
        "fire.abc",
        "id:head",
        "7",
        hashed("name:lan"),
      ]);
    }));
}
