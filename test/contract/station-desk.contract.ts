import { expect, it } from "vitest";
import type { StationStore } from "../../src/app/station/store.ts";
import {
  sampleInvite,
  sampleNotice,
  sampleOfficer,
  samplePasskey,
  sampleProposal,
  sampleQuestion,
  sampleScam,
  sampleSession,
  sampleShift,
  sampleTip,
} from "./station-samples.ts";
import type { RunStation } from "./station-store.contract.ts";

const [WORDS, FORGED] = [new Uint8Array([5]), new Uint8Array([6])];

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

/** What every store of a station promises of officers, what they write, and anonymous counts. */
export function describeStationDesk(run: RunStation): void {
  describeOfficers(run);
  describeDoor(run);
  describeLists(run);
  describeCounts(run);
}

function describeOfficers(run: RunStation): void {
  it("knows officers in the order of joining, and each once", () =>
    run(({ store: { officers } }) => {
      for (const id of ["b", "a"]) officers.insert(sampleOfficer(id));
      expect(() => officers.insert(sampleOfficer("a"))).toThrow();
      expect(officers.all()).toMatchObject([sampleOfficer("b"), sampleOfficer("a")]);
      const stationKey = new Uint8Array([1, 2]);
      officers.setStationKey("a", stationKey);
      officers.setRole("a", "head");
      expect(officers.find("a")).toMatchObject({ ...sampleOfficer("a"), stationKey, role: "head" });
      officers.dropKeyFile("a");
      expect(officers.find("a")).toMatchObject({ keyFile: false, wrappedIdentity: "" });
      expect([officers.find("b")?.stationKey, officers.find("c")]).toEqual([null, null]);
    }));

  it("knows how everybody came, also who has left", () =>
    run(({ store: { officers } }) => {
      for (const id of ["a", "b"]) officers.insert(sampleOfficer(id));
      officers.noteAdmission("b", { by: "lan", at: 9 });
      officers.leave("b", 10, null);
      const came = { invitedBy: "inviter of a", admittedBy: null };
      expect(officers.arrivals().sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
        { id: "a", ...came, at: 5, recipient: "recipient of a" },
        { id: "b", invitedBy: "inviter of b", admittedBy: "lan", at: 9, recipient: "" },
      ]);
      expect(officers.find("a")).toMatchObject({ ...came, admittedAt: null });
    }));

  it("keeps a passkey for one officer, in the order of adding", () =>
    run(({ store: { passkeys } }) => {
      for (const id of ["b", "a"]) expect(passkeys.add(samplePasskey(id))).toBe(true);
      expect(passkeys.add(samplePasskey("a", "minh"))).toBe(false);
      passkeys.noteUse("a", { counter: 9, usedOn: "2026-11-24" });
      passkeys.rename("b", "phone");
      expect(passkeys.of("lan")).toMatchObject([
        { ...samplePasskey("b"), name: "phone" },
        { ...samplePasskey("a"), counter: 9, usedOn: "2026-11-24" },
      ]);
      passkeys.remove("b");
      expect([passkeys.find("b"), ids(passkeys.of("lan"))]).toEqual([null, ["a"]]);
      passkeys.removeOf("lan");
      expect(passkeys.of("lan")).toEqual([]);
    }));

  it("forgets who leaves, but for the name and the newest key that anybody left with", () =>
    run(({ store: { officers } }) => {
      expect(officers.leftWith()).toBeNull();
      for (const id of ["a", "b", "c", "d"]) officers.insert(sampleOfficer(id));
      officers.leave("a", 7, null);
      expect(officers.leftWith()).toBeNull();
      officers.leave("b", 7, 3);
      officers.leave("c", 8, 2);
      expect([ids(officers.all()), officers.find("a"), officers.leftWith()]).toEqual([
        ["d"],
        null,
        3,
      ]);
      const names = officers.names().sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(names.map(({ id, name }) => [id, name])).toEqual(
        ["a", "b", "c", "d"].map((id) => [id, `officer ${id}`]),
      );
      // In the history, an id means one person.
      expect(() => officers.insert(sampleOfficer("a"))).toThrow();
    }));

  it("keeps an invitation until it is used, or its maker goes", () =>
    run(({ store: { officers } }) => {
      const invites = [
        sampleInvite("operator's"),
        sampleInvite("kit", { recovers: true, expiresAt: 11 }),
        sampleInvite("lan's", { invitedBy: "lan" }),
        sampleInvite("minh's", { invitedBy: "minh", expiresAt: 10 }),
      ];
      for (const invite of invites) officers.addInvite(invite);
      const left = () =>
        invites.filter(({ hash }) => officers.invite(hash)).map(({ hash }) => hash);
      expect(invites.map(({ hash }) => officers.invite(hash))).toEqual(invites);
      officers.clearInvitesBy("lan");
      expect(left()).toEqual(["operator's", "kit", "minh's"]);
      officers.clearInvitesBy("minh");
      expect(left()).toEqual(["operator's", "kit"]);
      officers.addInvite(sampleInvite("used"));
      officers.removeInvite("used");
      expect(officers.invite("used")).toBeNull();
    }));

  it("keeps one export for an officer, the last that was set", () =>
    run(({ store: { exports } }) => {
      exports.set({ officer: "b", tips: ["t"], until: 4 });
      exports.set({ officer: "a", tips: [], until: 5 });
      exports.set({ officer: "b", tips: ["u", "v"], until: 6 });
      const own = { officer: "a", tips: [], until: 5 };
      expect(exports.all()).toEqual([own, { officer: "b", tips: ["u", "v"], until: 6 }]);
      exports.remove("b");
      expect(exports.all()).toEqual([own]);
    }));

  it("keeps the weeks that an officer may fetch, and has the facts of listed tips in them", () =>
    run(({ store: { metadata, tips } }) => {
      const span = { from: "2026-11-23", weeks: 1, until: 4 };
      metadata.set({ officer: "b", ...span });
      metadata.set({ officer: "a", ...span });
      metadata.set({ officer: "b", ...span, weeks: 2 });
      expect(metadata.all().map(({ officer, weeks }) => [officer, weeks])).toEqual([
        ["a", 1],
        ["b", 2],
      ]);
      metadata.remove("b");
      expect(metadata.all()).toEqual([{ officer: "a", ...span }]);
      const at = (hour: string) => ({ receivedAt: `2026-11-23T${hour}:00:00.000Z` });
      tips.insert(sampleTip("before", at("00")));
      const judged = { sourceGrade: "saw", contentGrade: "doubtful" } as const;
      tips.insert(sampleTip("first", { ...at("01"), ...judged }));
      tips.insert(sampleTip("unlisted", { ...at("02"), listed: false }));
      tips.insert(sampleTip("after", at("03")));
      const { category, area, urgent, status, subStatus } = sampleTip("first");
      const facts = { category, area, urgent, status, subStatus };
      expect(metadata.tips(at("01").receivedAt, at("03").receivedAt)).toEqual([
        { ...at("01"), ...facts, ...judged },
      ]);
    }));

  it("counts what officers read by their days", () =>
    run(({ store: { reads } }) => {
      const row = { officer: "b", day: "2026-11-27", until: 9, count: 2 };
      for (const one of [row, { ...row, count: 5 }, { ...row, officer: "a" }]) reads.add(one);
      reads.add({ ...row, day: "2026-11-26" });
      const [a, former, b] = reads.all();
      expect([a?.count, former?.day, b]).toEqual([2, "2026-11-26", { ...row, count: 7 }]);
      reads.remove("b", row.day);
      expect(reads.all()).toEqual([a, former]);
    }));

  it("keeps suspensions in their order, and ends the one that an officer is under", () =>
    run(({ store: { suspensions } }) => {
      const past = { officer: "a", by: "lan", at: 1, until: 4 };
      const present = { officer: "a", by: "minh", at: 5, until: 9 };
      const other = { officer: "b", by: "lan", at: 5, until: 9 };
      for (const one of [past, present, other]) suspensions.add(one);
      suspensions.end("a", 6);
      expect(suspensions.all()).toEqual([past, { ...present, until: 6 }, other]);
    }));
}

function describeDoor(run: RunStation): void {
  const opened = ({ sessions }: StationStore, hashes: string[]) =>
    hashes.filter((hash) => sessions.find(hash));

  it("keeps a session until it is removed, alone or with all of its officer", () =>
    run(({ store }) => {
      const { sessions } = store;
      const hashes = ["a", "b", "c", "d"];
      for (const hash of hashes) sessions.add(sampleSession(hash));
      sessions.add(sampleSession("minh's", { officer: "minh" }));
      sessions.touch("a", 8);
      expect(sessions.find("a")).toEqual(sampleSession("a", { seenAt: 8 }));
      expect(() => sessions.add(sampleSession("a"))).toThrow();
      sessions.remove("b");
      expect(opened(store, hashes)).toEqual(["a", "c", "d"]);
      expect(sessions.removeOf("lan").sort()).toEqual(["a", "c", "d"]);
      expect([sessions.removeOf("lan"), opened(store, [...hashes, "minh's"])]).toEqual([
        [],
        ["minh's"],
      ]);
    }));

  it("ends sessions that are too old, or were not seen for too long", () =>
    run(({ store }) => {
      const add = (hash: string, createdAt: number, seenAt: number) =>
        store.sessions.add(sampleSession(hash, { createdAt, seenAt }));
      add("old", 5, 50);
      add("idle", 6, 20);
      add("good", 6, 21);
      store.sessions.removeEnded(5, 20);
      expect(opened(store, ["old", "idle", "good"])).toEqual(["good"]);
    }));

  it("lets a challenge be used once, and not when it has expired", () =>
    run(({ store: { sessions } }) => {
      const spend = (hash: string, expiresAt: number, now: number) =>
        sessions.spendChallenge({ hash, expiresAt }, now);
      expect([spend("a", 9, 5), spend("b", 9, 5), spend("a", 9, 8)]).toEqual([true, true, false]);
      // Already forgotten: it is refused by its time.
      expect([spend("a", 9, 9), spend("a", 9, 9)]).toEqual([false, false]);
      expect(spend("c", 9, 10)).toBe(false);
    }));

  it("counts failures of a while, and forgets those before", () =>
    run(({ store: { sessions } }) => {
      for (const at of [5, 6, 6, 8]) sessions.addFailure(at);
      expect([sessions.failures(6), sessions.failures(0)]).toEqual([
        [6, 6, 8],
        [6, 6, 8],
      ]);
    }));
}

function describeLists(run: RunStation): void {
  it("keeps a proposal until it is settled, and then what became of it", () =>
    run(({ store: { proposals } }) => {
      for (const id of ["b", "a", "c"]) proposals.add(sampleProposal(id));
      expect(() => proposals.add(sampleProposal("a"))).toThrow();
      proposals.settle("a", { confirmedBy: "minh", at: 9 });
      proposals.settle("c", { confirmedBy: null, at: 8 });
      const open = { confirmedBy: null, settledAt: null };
      expect(proposals.waiting()).toMatchObject([{ ...sampleProposal("b"), ...open }]);
      expect(["a", "c", "d"].map(proposals.find)).toMatchObject([
        { ...sampleProposal("a"), statement: "", confirmedBy: "minh", settledAt: 9 },
        { statement: "", confirmedBy: null, settledAt: 8 },
        null,
      ]);
    }));

  it("keeps a notice as it was first written, the newest first", () =>
    run(({ store: { notices } }) => {
      expect(["b", "a", "b"].map((id) => notices.insert(sampleNotice(id)))).toEqual([
        true,
        true,
        false,
      ]);
      notices.insert({ ...sampleNotice("a"), author: "minh" });
      const waiting = { approvedBy: null, approvedAt: null };
      expect(notices.all(9)).toMatchObject([
        { ...sampleNotice("a"), ...waiting },
        { ...sampleNotice("b"), ...waiting },
      ]);
      expect([ids(notices.all(1)), notices.find("c")]).toEqual([["a"], null]);
    }));

  it("lists approved notices, the last approved first", () =>
    run(({ store: { notices } }) => {
      for (const id of ["a", "b", "c", "d"]) notices.insert(sampleNotice(id));
      notices.update("b", { approvedBy: "minh", approvedAt: 9 });
      notices.update("a", { approvedBy: "minh", approvedAt: 9 });
      notices.update("d", { approvedBy: "minh", approvedAt: 8 });
      expect([ids(notices.approved(9)), ids(notices.approved(2))]).toEqual([
        ["b", "a", "d"],
        ["b", "a"],
      ]);
      expect(notices.find("d")).toMatchObject({ approvedBy: "minh", approvedAt: 8 });
    }));

  it("keeps what becomes of a notice, and what goes by itself, the first one first", () =>
    run(({ store: { notices } }) => {
      const emergency = { author: "minh", reason: "now" };
      notices.insert(sampleNotice("a", { ...emergency, goesAt: 9 }));
      notices.insert(sampleNotice("b", { ...emergency, goesAt: 8, createdAt: 4 }));
      notices.insert(sampleNotice("c"));
      expect(ids(notices.going())).toEqual(["b", "a"]);
      expect([notices.emergencies("minh", 3), notices.emergencies("minh", 4)]).toEqual([2, 1]);
      expect(notices.emergencies("lan", 0)).toBe(0);
      notices.update("b", { goesAt: null });
      expect(ids(notices.going())).toEqual(["a"]);
      const texts = { vi: { title: "new", body: "!" } };
      const former = [{ texts: sampleNotice("c").texts, until: 7 }];
      const change = { texts, former, withdrawnAt: 8, pausedAt: 6, cancelledAt: 9 };
      notices.update("c", change);
      notices.update("unknown", change);
      expect(notices.find("c")).toMatchObject({
        ...sampleNotice("c"),
        approvedBy: null,
        approvedAt: null,
        ...change,
      });
      expect(notices.find("a")).toMatchObject({ former: [], withdrawnAt: null, reason: "now" });
    }));

  it("keeps the last shifts, the newest first, and who took each over", () =>
    run(({ store: { shifts } }) => {
      for (const id of ["a", "b", "c"]) shifts.add(sampleShift(id), 2);
      shifts.take("b", { takenBy: "minh", takenAt: 8 });
      shifts.take("gone", { takenBy: "minh", takenAt: 8 });
      const taken = { ...sampleShift("b"), takenBy: "minh", takenAt: 8 };
      expect(shifts.all()).toMatchObject([sampleShift("c"), taken]);
      expect([shifts.find("a"), shifts.find("b")]).toMatchObject([null, taken]);
    }));

  it("finds the words of a handover last, and makes none where none were", () =>
    run(({ store: { tips, shifts, keys } }) => {
      tips.insert(sampleTip("a"));
      shifts.add({ ...sampleShift("mute"), sealed: null }, 9);
      shifts.add(sampleShift("open"), 9);
      const waits = { kind: "shift", id: "open", keyNumber: 0, sealed: WORDS };
      expect(keys.pending(2, 9)).toMatchObject([{ kind: "tip", id: "a" }, waits]);
      expect([keys.pending(2, 1).length, keys.countPending(2)]).toEqual([1, 2]);
      const forged = { kind: "shift", was: 0, sealed: FORGED } as const;
      expect([keys.blob("shift", "mute"), keys.swap({ ...forged, id: "mute" }, 2)]).toEqual([
        null,
        false,
      ]);
      expect(keys.swap({ ...forged, id: "open" }, 2)).toBe(true);
      expect([shifts.find("mute")?.sealed, shifts.find("open")?.sealed]).toEqual([null, FORGED]);
      keys.putBack({ kind: "shift", id: "open", before: WORDS });
      expect(keys.blob("shift", "open")).toMatchObject({ keyNumber: 0, sealed: WORDS });
    }));

  it("compares no handover that is forgotten", () =>
    run(({ store: { shifts, keys } }) => {
      shifts.add(sampleShift("a"), 1);
      keys.addUnchecked({ kind: "shift", id: "a", tip: "", officer: "lan", before: null });
      shifts.add(sampleShift("b"), 1);
      expect([keys.uncheckedOfficers(), keys.blob("shift", "a")]).toEqual([[], null]);
    }));

  it("keeps a scam as it was first added, the newest first, until it is removed", () =>
    run(({ store: { scams } }) => {
      const added = [sampleScam("b"), sampleScam("a"), sampleScam("b", "minh"), sampleScam("c")];
      expect(added.map(scams.insert)).toEqual([true, true, false, true]);
      expect(scams.all(9)).toMatchObject(["c", "a", "b"].map((id) => sampleScam(id)));
      expect([scams.remove("a"), scams.remove("a"), ids(scams.all(1))]).toEqual([
        true,
        false,
        ["c"],
      ]);
      scams.insert(sampleScam("a", "minh"));
      expect(scams.all(1)).toMatchObject([sampleScam("a", "minh")]);
    }));

  it("keeps questions in the order of their ids, which tells nothing", () =>
    run(({ store: { questions } }) => {
      const wayBack = new Uint8Array([3]);
      questions.add({ ...sampleQuestion("b"), wayBack });
      questions.add({ ...sampleQuestion("a"), listed: false });
      expect(questions.all().map(({ listed }) => listed)).toEqual([false, true]);
      for (const id of ["a", "gone"]) questions.list(id);
      questions.mark("b", "fire.notice");
      const marked = { ...sampleQuestion("b"), wayBack, mark: "fire.notice" };
      expect(questions.all()).toEqual([sampleQuestion("a"), marked]);
      questions.remove("a");
      expect(questions.all()).toEqual([marked]);
    }));
}

function describeCounts(run: RunStation): void {
  it("knows the last votes, and only those", () =>
    run(({ store: { cards } }) => {
      const isNew = (...votes: string[]) => votes.map((id) => cards.isNew(id, 2));
      expect(isNew("a", "b", "a", "b")).toEqual([true, true, false, false]);
      expect(isNew("c", "b", "c", "a")).toEqual([true, false, false, true]);
      expect(isNew("c", "a", "b")).toEqual([false, false, true]);
    }));

  it("counts the votes of each card, of its newest edition", () =>
    run(({ store: { cards } }) => {
      const count = (card: string, reviewed: string, useful: boolean) =>
        cards.count({ card, reviewed, useful });
      for (const useful of [true, false, true]) count("gas", "2026-01-01", useful);
      count("helmet", "2026-01-01", false);
      const rows = () => cards.all().sort((a, b) => (a.card < b.card ? -1 : 1));
      const helmet = { card: "helmet", reviewed: "2026-01-01", useful: 0, notUseful: 1 };
      const gas = { card: "gas", reviewed: "2026-01-01", useful: 2, notUseful: 1 };
      expect(rows()).toEqual([gas, helmet]);
      count("gas", "2026-02-01", false);
      expect(rows()).toEqual([{ ...gas, reviewed: "2026-02-01", useful: 0 }, helmet]);
    }));

  it("counts guesses until they are taken back, or their hour is over", () =>
    run(({ store: { guesses } }) => {
      expect([guesses.count(), guesses.oldestHour()]).toEqual([0, null]);
      guesses.add({ id: "a", hour: 8 });
      guesses.add({ id: "b", hour: 7 });
      guesses.add({ id: "c", hour: 9 });
      expect(() => guesses.add({ id: "a", hour: 9 })).toThrow();
      expect([guesses.has("a"), guesses.has("d"), guesses.count()]).toEqual([true, false, 3]);
      expect(guesses.oldestHour()).toBe(7);
      guesses.removeBefore(8);
      guesses.remove("c");
      expect([guesses.oldestHour(), guesses.count(), guesses.has("b")]).toEqual([8, 1, false]);
    }));
}
