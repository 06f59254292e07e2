import { describe, expect, it } from "vitest";
import type { StationStore } from "../../src/app/station/store.ts";
import type { AuditNote } from "../../src/core/station/audit.ts";
import { describeAuditTrail } from "./station-audit.contract.ts";
import { describeStationCases } from "./station-cases.contract.ts";
import { describeStationDesk } from "./station-desk.contract.ts";
import { describeStationDuty } from "./station-duty.contract.ts";
import { describeStationFigures } from "./station-figures.contract.ts";
import { sampleTip } from "./station-samples.ts";
import { describeTipList } from "./station-tip-list.contract.ts";
import { describeStationTips } from "./station-tips.contract.ts";

export interface OpenedStation {
  store: StationStore;
  /** What was noted, the oldest first. */
  audited(): AuditNote[];
}

/** Gives an empty store, over a given outbox. */
export type RunStation = (
  work: (opened: OpenedStation) => void,
  outbox?: { reread(): void },
) => Promise<void>;

const NOTE = { at: 5, officer: "lan", action: "joined", subject: "lan" } as const;

/** What every store of a station promises. */
export function describeStationStore(run: RunStation): void {
  describe("tips", () => describeStationTips(run));
  describe("the list", () => describeTipList(run));
  describe("the audit", () => describeAuditTrail(run));
  describe("cases", () => describeStationCases(run));
  describe("figures", () => describeStationFigures(run));
  describe("the desk", () => describeStationDesk(run));
  describe("duty", () => describeStationDuty(run));

  it("notes in order what was done, repeats too", () =>
    run(({ store, audited }) => {
      const notes: AuditNote[] = [{ ...NOTE, at: 7 }, NOTE, { ...NOTE, action: "left" }, NOTE];
      for (const note of notes) store.audit(note);
      expect(audited()).toEqual(notes);
    }));

  it("takes back all that was written together with what failed", () => {
    let rereads = 0;
    const outbox = { reread: () => void rereads++ };
    return run(({ store, audited }) => {
      const answer = store.atomically(() => store.tips.insert(sampleTip("a")));
      expect([answer, rereads]).toEqual([true, 0]);
      const failing = () => {
        store.tips.insert(sampleTip("b"));
        store.tips.remove("a");
        store.audit(NOTE);
        throw new TypeError("later in the work");
      };
      expect(() => store.atomically(failing)).toThrow(TypeError);
      expect([store.tips.find("a")?.id, store.tips.find("b"), rereads]).toEqual(["a", null, 1]);
      expect(audited()).toEqual([]);
    }, outbox);
  });

  it("takes back what failed inside, and keeps what went on around it", () =>
    run(({ store }) => {
      store.atomically(() => {
        store.tips.insert(sampleTip("a"));
        const failing = () => {
          store.tips.insert(sampleTip("b"));
          throw new TypeError("inside");
        };
        expect(() => store.atomically(failing)).toThrow(TypeError);
        store.tips.insert(sampleTip("c"));
      });
      const kept = ["a", "b", "c"].filter((id) => store.tips.find(id));
      expect(kept).toEqual(["a", "c"]);
    }));
}
