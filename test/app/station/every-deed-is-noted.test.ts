import { expect, it } from "vitest";
import {
  type Asked,
  DESK_METHODS,
  type MethodName,
  runMethod,
} from "../../../src/app/station/desk-methods.ts";
import { operatorInvite, viewRecovery } from "../../../src/app/station/invitations.ts";
import type { NoticeRow } from "../../../src/app/station/notice-store.ts";
import type { StationStore } from "../../../src/app/station/store.ts";
import { bytesHash } from "../../../src/core/bytes-hash.ts";
import { textHash } from "../../../src/core/text/text-hash.ts";
import { DAY_MS } from "../../../src/core/units.ts";
import {
  sampleEntry,
  sampleHold,
  sampleNotice,
  sampleOfficer,
  samplePasskey,
  sampleQuestion,
  sampleScam,
  sampleSession,
  sampleTip,
  TERMS,
} from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

const bytes = new Uint8Array([1, 2]);
const TEXTS = { vi: { title: "a", body: "b" } };
const COPIES = ["lan", "minh"].map((officer) => ({ officer, sealed: bytes }));
const ROTATION = { number: 2, recipient: "age1new", former: bytes, begunAt: null };

const FORWARDING = {
  ...{ id: "forward", tip: "t", station: "duty", recipient: "age1duty" },
  ...{ sealed: bytes, digest: "digest", mailbox: "age1nobody", media: [] },
  reason: "theirs" as const,
};

/** A station in which each method finds what it is about. */
function scene() {
  const station = makeMemoryStation();
  const { deps, clock } = station;
  const { store } = deps;
  const at = clock.at;
  for (const id of ["lan", "minh"]) {
    const came = { invitedBy: null, joinedAt: 0, stationKey: bytes };
    store.officers.insert({ ...sampleOfficer(id), role: "head", ...came });
    const begun = { officer: id, createdAt: at, seenAt: at, steppedUpAt: at };
    store.sessions.add(sampleSession(id, begun));
  }
  const invited = { invitedBy: "lan", joinedAt: at };
  store.officers.insert({ ...sampleOfficer("new"), ...invited });
  for (const id of ["p", "q"]) store.passkeys.add(samplePasskey(id));
  store.keys.add({ number: 1, recipient: "age1old", madeAt: 0 });
  store.tips.insert(sampleTip("t", { unread: 1, opened: true }));
  for (const id of ["u", "v"]) store.tips.insert(sampleTip(id, { opened: true, matter: "flood" }));
  store.tips.addEntry(sampleEntry("said", "u"));
  store.tips.insert(sampleTip("held", { status: "closed", closedAt: at }));
  store.holds.insert(sampleHold("held"));
  store.scams.insert(sampleScam("link:a.vn"));
  store.questions.add(sampleQuestion("asked"));
  return station;
}

type Scene = ReturnType<typeof scene>;

const rotates = ({ keys }: StationStore, begunAt: number) => {
  keys.setRotation(ROTATION, COPIES);
  keys.beginRotation(begunAt);
};

/** A proposal of Lan's that Minh may confirm. */
async function proposal({ deps }: Scene, by = "lan") {
  const tip = { tip: "t", reason: "court" } as const;
  const made = await runMethod(deps, { name: "askHold", session: by, asked: [tip] });
  if (!made.ok) throw new Error(made.reason);
  const { id, statement } = made.value;
  return { id, digest: await textHash(statement) };
}

/** A notice that two officers have published. */
function published({ deps: { store } }: Scene, change: Partial<NoticeRow> = {}): string {
  const id = "fire.published";
  store.notices.insert({ ...sampleNotice(id), reason: null, goesAt: null });
  store.notices.update(id, { approvedBy: "minh", approvedAt: 1, ...change });
  return id;
}

type Arguments = { [Name in MethodName]: (scene: Scene) => Asked<Name> | Promise<Asked<Name>> };

const challenge = (hash: string) => ({ hash, expiresAt: 2_000 * DAY_MS });

function heldQuestion({ tips }: StationStore, goesAt: number) {
  tips.addEntry({ ...sampleEntry("held question", "t", "lan"), goesAt });
  return { tip: "t", entry: "held question" };
}

/** What each method is asked for here, as Lan. It must succeed. */
const ASKED: Arguments = {
  me: () => [],
  signOut: () => [],
  watch: () => [],
  ownPasskey: () => ["p"],
  ownKeyFile: () => [],
  stepUp: () => [{ credential: "p", counter: 4, challenge: challenge("touch") }],
  waysIn: () => [],
  addWayIn: () => {
    const credential = { id: "r", publicKey: bytes, counter: 0, transports: [] };
    return [{ name: "r", credential, challenge: challenge("new"), wrappedIdentity: "" }];
  },
  renameWayIn: () => [{ id: "p", name: "phone" }],
  endSession: ({ deps: { store } }) => {
    const hash = "another-browser-of-lans";
    const begun = { officer: "lan", createdAt: 0, seenAt: 0, steppedUpAt: 0 };
    store.sessions.add(sampleSession(hash, { ...begun, ...store.sessions.find("lan"), hash }));
    return [hash.slice(0, 16)];
  },
  revokeWayIn: () => ["q"],
  officers: () => [],
  invite: () => ["hash"],
  invitations: () => [],
  cancelInvitation: async ({ deps }) => {
    await runMethod(deps, { name: "invite", session: "lan", asked: ["hash"] });
    return [deps.store.officers.invites()[0]?.officer ?? ""];
  },
  grantKey: () => [{ to: "new", sealed: bytes }],
  stopRecovery: ({ deps }) => {
    operatorInvite(deps, { hashes: ["kit"], recovers: true });
    return [viewRecovery(deps)?.id ?? ""];
  },
  suspend: () => ["minh"],
  removeOfficer: () => [{ officer: "new" }],
  handOver: () => [{ from: "minh", to: "lan" }],
  changeRole: () => [{ officer: "minh", role: "auditor" }],
  rotateKey: () => {
    const { recipient, former } = ROTATION;
    return [{ from: "age1old", recipient, former, copies: COPIES }];
  },
  openCopy: ({ deps, clock }) => {
    rotates(deps.store, clock.at);
    return [ROTATION.recipient];
  },
  vetoRotation: ({ deps, clock }) => {
    rotates(deps.store, clock.at);
    return [];
  },
  pendingBlobs: () => [],
  swapBlobs: async ({ deps: { store } }) => {
    store.keys.retire(1, bytes);
    store.keys.add({ number: 2, recipient: "age1new", madeAt: 0 });
    const replaces = await bytesHash(sampleTip("t").sealed);
    return [[{ kind: "tip", id: "t", was: 0, replaces, sealed: bytes }]];
  },
  uncheckedSwaps: () => [],
  checkSwaps: ({ deps: { store } }) => {
    const swapped = { kind: "tip", id: "t", tip: "t", officer: "minh", before: bytes } as const;
    store.keys.addUnchecked(swapped);
    return [[{ number: 1, same: false }]];
  },
  showKit: () => [],
  noteKit: () => [],
  tipCounts: () => [],
  tips: () => [{ order: "event" }],
  words: () => [{ ids: ["t"], known: [] }],
  tip: () => ["t"],
  noteAltered: () => [{ tip: "t", entry: null }],
  setStatus: () => [{ tip: "t", status: "closed" }],
  ask: () => [{ tip: "t", question: { id: "question", sealed: bytes } }],
  sendHeld: ({ deps: { store }, clock }) => [heldQuestion(store, clock.at + 1)],
  takeBackHeld: ({ deps: { store }, clock }) => [heldQuestion(store, clock.at + 1)],
  assign: () => [{ ids: ["t"], owner: "minh", take: false }],
  forwardKey: () => [{ tip: "t", station: "duty" }],
  keepUpload: () => ["t"],
  forward: () => [FORWARDING],
  undoForward: async ({ deps }) => {
    await runMethod(deps, { name: "forward", session: "lan", asked: [FORWARDING] });
    return [{ tip: "t", forward: FORWARDING.id }];
  },
  watchTip: () => [{ tip: "t", on: true }],
  gradeTip: () => [
    { tip: "t", source: "saw", content: "plausible", was: { source: "told", content: "doubtful" } },
  ],
  note: () => [{ tip: "t", note: { id: "note", sealed: bytes } }],
  linkTips: () => [["t", "u"]],
  unlinkTip: () => ["u"],
  matter: () => ["flood"],
  openMatter: () => ["flood"],
  askHold: () => [{ tip: "t", reason: "court" }],
  endHold: () => ["held"],
  muteSender: () => ["t"],
  extend: () => [{ tip: "t", reason: "complex" }],
  reminders: () => [],
  seeReminders: () => [7],
  calendar: () => ["2026-12"],
  openMedia: () => [{ tip: "t", name: "photo of t" }],
  noteExport: () => [{ id: "t", masked: false }],
  export: () => [],
  askExport: () => [["t"]],
  takeExport: ({ deps: { store }, clock }) => {
    store.exports.set({ officer: "lan", tips: ["t"], until: clock.at + DAY_MS });
    return [{ masked: false }];
  },
  metadata: () => [],
  askMetadata: () => [{ from: "2026-11-23", weeks: 1 }],
  takeMetadata: ({ deps: { store }, clock }) => {
    const until = clock.at + DAY_MS;
    store.metadata.set({ officer: "lan", from: "2026-11-23", weeks: 1, until });
    return [];
  },
  auditPage: () => [
    { officer: null, action: null, subject: null, from: null, to: null, before: null },
  ],
  exportAudit: () => [0],
  shifts: () => [],
  endShift: () => [{ id: "shift", sealed: bytes }],
  takeShift: async ({ deps }) => {
    const asked: Asked<"endShift"> = [{ id: "shift", sealed: null }];
    await runMethod(deps, { name: "endShift", session: "minh", asked });
    return ["shift"];
  },
  roster: () => [],
  writeRoster: () => {
    const week = Array.from({ length: 7 }, () => []);
    return [{ was: 0, roster: { always: false, week, days: {}, away: [] } }];
  },
  calls: () => [],
  alerts: () => [],
  seeNews: ({ deps: { store } }) => {
    store.alerts.set({ told: "urgent" });
    return [];
  },
  makeDutyCode: ({ deps }) => {
    deps.channels.push("telegram");
    return [];
  },
  unbindDuty: ({ deps: { store } }) => {
    store.alerts.set({ duty: { channel: "telegram", by: "minh", on: "2026-11-27" } });
    return [];
  },
  scams: () => [],
  addScam: () => ["b.vn"],
  removeScam: () => ["link:a.vn"],
  questions: () => [],
  answerQuestions: () => [{ ids: ["asked"], notice: null }],
  ratings: () => [],
  figures: () => [{ from: "2026-11-23", weeks: 12 }],
  surges: () => [],
  cardCounts: () => [],
  noticeBoard: () => [],
  previewNotice: () => [{ id: "fire.notice", texts: TEXTS, ...TERMS }, false],
  writeNotice: () => [{ id: "fire.notice", texts: TEXTS, ...TERMS }],
  changeNotice: (scene) => [
    { subject: published(scene), texts: { vi: { title: "c", body: "d" } } },
  ],
  withdrawNotice: (scene) => [published(scene)],
  pauseBroadcast: (scene) => [published(scene)],
  resumeBroadcast: (scene) => [published(scene, { pausedAt: 1 })],
  cancelBroadcast: (scene) => [published(scene, { pausedAt: 1 })],
  broadcastProgress: (scene) => [published(scene)],
  askEmergency: () => [{ id: "fire.notice", texts: TEXTS, ...TERMS, reason: "the dam" }],
  recallEmergency: (scene) => [published(scene, { approvedBy: null })],
  proposals: () => [],
  confirm: async (scene) => [await proposal(scene, "minh")],
  dropProposal: async (scene) => [(await proposal(scene)).id],
};

/** Those that store nothing. What leaves the station, or lets words be shown, is noted too. */
const READS: MethodName[] = [
  ...(["me", "watch", "ownPasskey", "ownKeyFile", "waysIn", "officers", "invitations"] as const),
  ...([
    "pendingBlobs",
    "forwardKey",
    "uncheckedSwaps",
    "tips",
    "tipCounts",
    "matter",
    "reminders",
    "calendar",
    "export",
    "metadata",
    "auditPage",
    "shifts",
    "roster",
    "calls",
    "alerts",
    "scams",
    "questions",
    "ratings",
    "figures",
    "surges",
    "cardCounts",
  ] as const),
  ...(["noticeBoard", "previewNotice", "broadcastProgress", "proposals"] as const),
];

/** Counted at once, and noted when the day is over: see `read-words.test.ts`. */
const COUNTED: MethodName[] = ["words"];

/** Those that mark what officers have seen, and change nothing else. */
const MARKS: MethodName[] = ["seeReminders", "seeNews"];

async function run<Name extends MethodName>(name: Name) {
  const made = scene();
  const asked = await ASKED[name](made);
  const before = { kept: made.kept(), notes: made.audited().length };
  const answer = await runMethod(made.deps, { name, session: "lan", asked });
  const noted = made.audited().slice(before.notes);
  const changed = JSON.stringify(made.kept()) !== JSON.stringify(before.kept);
  return { answer, noted, changed, counted: made.deps.store.reads.all() };
}

it.each(Object.keys(DESK_METHODS) as MethodName[])(
  "notes %s, or finds nothing changed by it",
  async (name) => {
    const { answer, noted, changed, counted } = await run(name);
    expect(answer).toMatchObject({ ok: true });
    if (COUNTED.includes(name)) {
      expect([noted, counted]).toMatchObject([[], [{ officer: "lan", count: 1 }]]);
      return;
    }
    if (READS.includes(name)) expect({ noted, changed }).toEqual({ noted: [], changed: false });
    else if (MARKS.includes(name)) expect({ noted, changed }).toEqual({ noted: [], changed: true });
    else expect(noted.map(({ officer }) => officer)).toContain("lan");
  },
);
