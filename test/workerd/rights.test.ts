import { beforeAll, describe, expect, it } from "vitest";
import { DESK_METHODS, type MethodName } from "../../src/app/station/desk-methods.ts";
import { tagOf } from "../../src/app/tag.ts";
import { type Action, RIGHTS, ROLES, type Role } from "../../src/core/station/rights.ts";
import { inboxApi } from "../../src/http/api/inbox-api.ts";
import { ROUTE_ACTIONS } from "../../src/http/api/route-actions.ts";
import { wire } from "../../src/wire.ts";
import { TERMS } from "../contract/station-samples.ts";
import type { OfficerBrowser } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { UPGRADE } from "./live-page.ts";
import {
  firstOfficer,
  inStation,
  newcomer,
  nextOfficer,
  remove,
  sessionOf,
} from "./station-town.ts";

/** Keeps the list of scams and the guide, so that no route is refused for another reason. */
const STATION = "duty";
const OTHER = "fire";

/** Before anybody is signed in. */
const DOORS = ["/join/start", "/join/finish", "/sign-in/start", "/sign-in/finish"];

type Situation = "present" | "stale" | "newcomer" | "removed" | "of another station" | "signed out";
const SITUATIONS: Situation[] = [
  "present",
  "stale",
  "newcomer",
  "removed",
  "of another station",
  "signed out",
];

let lan: OfficerBrowser;
let stranger: OfficerBrowser;

beforeAll(async () => {
  lan = await firstOfficer(STATION);
  stranger = await firstOfficer(OTHER);
});

/** What the table promises: the refusal, or null where the officer may. */
function promised(action: Action, role: Role, situation: Situation): string | null {
  const { roles, needsKey, stepUp } = RIGHTS[action];
  if (!["present", "stale", "newcomer"].includes(situation)) return "signed-out";
  if (situation === "newcomer" && needsKey) return "not-admitted";
  if (!roles.includes(role)) return "not-your-role";
  return situation === "stale" && stepUp ? "step-up" : null;
}

const RIGHT_REFUSALS = ["signed-out", "not-admitted", "not-your-role", "step-up"];

/** The reason of a refusal, if it is about rights; else null. */
function ofRights(reason: unknown): string | null {
  return RIGHT_REFUSALS.find((known) => known === reason) ?? null;
}

/** An officer in that role and situation, and the session that they hold. */
async function officerIn(role: Role, situation: Situation): Promise<OfficerBrowser> {
  const isNew = situation === "newcomer";
  const officer = isNew ? await newcomer(lan, "Minh") : await nextOfficer(lan, "Minh");
  await inStation(STATION, "UPDATE officers SET role = ? WHERE id = ?", role, officer.officer);
  const session = await sessionOf(officer);
  switch (situation) {
    case "present":
    case "newcomer":
      break;
    case "stale":
      await inStation(
        STATION,
        "UPDATE sessions SET stepped_up_at = stepped_up_at - 300000 WHERE hash = ?",
        session,
      );
      break;
    case "removed":
      await remove(lan, officer.officer);
      break;
    case "of another station":
      officer.cookie = await cookieOf(`${STATION}.${stranger.cookie?.split(".").at(1)}`);
      break;
    case "signed out":
      await officer.post("/api/sign-out", {});
  }
  return officer;
}

/** A cookie as this Worker would have given it out. */
async function cookieOf(value: string): Promise<string> {
  const { keyring } = await wire(bindings);
  return `__Host-station=${value}.${await tagOf(keyring, "session-cookie", value)}`;
}

/** Every route that needs a session, as the app lists them. */
function routes(): string[] {
  const found = inboxApi.routes
    .filter(({ method, path }) => method !== "ALL" && !DOORS.includes(path))
    .filter(({ path }) => !path.startsWith("/sign-in/") && !path.startsWith("/join/"))
    .map(({ method, path }) => `${method} /api${path === "/" ? "" : path.replace(/\/$/, "")}`);
  return [...new Set(found)].sort();
}

/** Every method that takes a session. */
const METHODS = Object.keys(DESK_METHODS) as MethodName[];

/** Methods that take no session: for signing in, for residents, and of the runtime. */
const OTHERS = [
  ..."operatorInvite invitation join credential keyFileRecipient signIn failed check".split(" "),
  ..."publicNotice noticeIds recipient receive addAnswer accepts roomForAnswer mediaName takeGuess".split(
    " ",
  ),
  ..."slowsGuesses giveBackGuess mayWithdraw withdraw filing scamMarks tipStanding noteOutcome rate countVote countAnswer askOfficers notices publicFigures".split(
    " ",
  ),
  ..."bindDuty forOperator operatorConfirm constructor fetch alarm webSocketMessage webSocketClose webSocketError".split(
    " ",
  ),
];

it("has a row for each route, and no row without its route", () => {
  expect(routes()).toEqual(Object.keys(ROUTE_ACTIONS).sort());
});

it("lets officers ask by the table only", async () => {
  const { Station } = await import("../../src/objects/station.ts");
  const methods = Object.getOwnPropertyNames(Station.prototype);
  expect(methods.filter((name) => !OTHERS.includes(name))).toEqual(["desk"]);
});

/** A valid request for the route, about things that do not exist. */
async function ask(officer: OfficerBrowser, route: string): Promise<Response> {
  const [method = "", pattern = ""] = route.split(" ");
  const path = pattern.replace(":name", "A".repeat(22)).replace(":id", "A".repeat(22));
  if (route === "GET /api/live") return await officer.get(path, UPGRADE);
  if (method === "GET") return await officer.get(path);
  return method === "PUT" ? await officer.put(path, {}) : await officer.post(path, {});
}

const TABLE = ROLES.flatMap((role) => SITUATIONS.map((situation) => ({ role, situation })));

describe.each(TABLE)("$role, $situation", ({ role, situation }) => {
  it("gets from each route what the table says", async () => {
    const officer = await officerIn(role, situation);
    for (const [route, action] of Object.entries(ROUTE_ACTIONS)) {
      // It ends the session, so it is asked last.
      if (action === "sign-out") continue;
      const response = await ask(officer, route);
      const body = response.status < 300 ? {} : await response.json<{ error?: string }>();
      expect([route, ofRights(body.error)]).toEqual([route, promised(action, role, situation)]);
      response.webSocket?.accept();
      response.webSocket?.close();
    }
    const out = await officer.post("/api/sign-out", {});
    expect(out.status).toBe(promised("sign-out", role, situation) === null ? 200 : 401);
  });

  it("gets from each method what the table says, whatever a route lets through", async () => {
    const session = await sessionOf(await officerIn(role, situation));
    const station = bindings.STATION.getByName(STATION) as unknown as Desk;
    for (const method of METHODS) {
      if (method === "signOut") continue;
      const { needs: action } = DESK_METHODS[method];
      const reason = await station.desk(method, session, ...argumentsOf(method)).then(
        (answer) => (answer.ok ? null : answer.reason),
        // The table allowed the call. Its arguments name nothing, and some are invalid.
        () => null,
      );
      expect([method, ofRights(reason)]).toEqual([method, promised(action, role, situation)]);
    }
  });
});

interface Desk {
  desk(
    method: MethodName,
    session: string,
    ...given: unknown[]
  ): Promise<{ ok: boolean; reason?: string }>;
}

const NOBODY = "A".repeat(22);

/** They name nothing that exists. */
function argumentsOf(method: MethodName): unknown[] {
  const given: Partial<Record<MethodName, unknown>> = {
    ownPasskey: NOBODY,
    answerQuestions: { ids: [NOBODY], notice: null },
    endShift: { id: NOBODY, sealed: null },
    takeShift: NOBODY,
    writeRoster: { was: 9, roster: { always: false, week: [], days: {}, away: [] } },
    stepUp: { credential: NOBODY, counter: 0, challenge: { hash: NOBODY, expiresAt: 0 } },
    addWayIn: {
      name: "",
      wrappedIdentity: "",
      credential: { id: "taken", publicKey: new Uint8Array(), counter: 0, transports: [] },
      challenge: { hash: crypto.randomUUID(), expiresAt: Date.now() + 60_000 },
    },
    renameWayIn: { id: NOBODY, name: "" },
    revokeWayIn: NOBODY,
    invite: crypto.randomUUID(),
    cancelInvitation: NOBODY,
    grantKey: { to: NOBODY, sealed: new Uint8Array() },
    stopRecovery: NOBODY,
    removeOfficer: { officer: NOBODY },
    handOver: { from: NOBODY, to: null },
    assign: { ids: [NOBODY], owner: null, take: false },
    forwardKey: { tip: NOBODY, station: "fire" },
    keepUpload: NOBODY,
    forward: { tip: NOBODY, station: "fire", media: [] },
    sendHeld: { tip: NOBODY, entry: NOBODY },
    takeBackHeld: { tip: NOBODY, entry: NOBODY },
    undoForward: { tip: NOBODY, forward: NOBODY },
    watchTip: { tip: NOBODY, on: true },
    gradeTip: { tip: NOBODY, source: null, content: null, was: { source: null, content: null } },
    changeRole: { officer: NOBODY, role: "officer" },
    rotateKey: { from: "", recipient: "", former: new Uint8Array(), copies: [] },
    openCopy: "",
    swapBlobs: [],
    checkSwaps: [],
    tips: { order: "event" },
    words: { ids: [NOBODY], known: [] },
    tip: NOBODY,
    noteAltered: { tip: NOBODY, entry: null },
    setStatus: { tip: NOBODY, status: "closed" },
    ask: {
      tip: NOBODY,
      question: { id: NOBODY, sealed: new Uint8Array() },
    },
    note: { tip: NOBODY, note: { id: NOBODY, sealed: new Uint8Array() } },
    linkTips: [NOBODY],
    unlinkTip: NOBODY,
    matter: NOBODY,
    openMatter: NOBODY,
    askHold: { tip: NOBODY, reason: "court" },
    endHold: NOBODY,
    muteSender: NOBODY,
    extend: { tip: NOBODY, reason: "complex" },
    seeReminders: 0,
    calendar: "2026-12",
    figures: { from: "2026-11-23", weeks: 12 },
    openMedia: { tip: NOBODY, name: NOBODY },
    noteExport: { id: NOBODY, masked: false },
    takeExport: { masked: false },
    suspend: NOBODY,
    askExport: [NOBODY],
    askMetadata: { from: "2026-11-24", weeks: 1 },
    addScam: "",
    removeScam: NOBODY,
    previewNotice: { id: `${STATION}.${NOBODY}`, texts: {}, ...TERMS },
    writeNotice: { id: `${STATION}.${crypto.randomUUID()}`, texts: {}, ...TERMS },
    changeNotice: { subject: NOBODY, texts: {} },
    withdrawNotice: NOBODY,
    pauseBroadcast: NOBODY,
    resumeBroadcast: NOBODY,
    cancelBroadcast: NOBODY,
    broadcastProgress: NOBODY,
    askEmergency: { id: `${STATION}.${crypto.randomUUID()}`, texts: {}, ...TERMS, reason: "x" },
    recallEmergency: NOBODY,
    confirm: { id: NOBODY, digest: "" },
    dropProposal: NOBODY,
  };
  return method in given ? [given[method]] : [];
}
