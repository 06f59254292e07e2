import { runInDurableObject } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import type { ProposalView } from "../../src/core/station/proposal.ts";
import { textHash } from "../../src/core/text/text-hash.ts";
import type { Station } from "../../src/objects/station.ts";
import { ageFile, confirmAs, type OfficerBrowser, randomId } from "../http/officer-browser.ts";
import type { SoftPasskey } from "../http/soft-passkey.ts";
import { runs } from "../rounds.ts";
import { bindings } from "./bindings.ts";
import { watch } from "./live-page.ts";
import {
  browser,
  firstOfficer,
  freshName,
  inStation,
  linkOf,
  newcomer,
  nextOfficer,
  operatorConfirm,
  read,
  sealedTip,
} from "./station-town.ts";

const STATION = "criminal";
const TEXTS = { vi: { title: "a", body: "b" } };
const TURNS = runs(5);

interface Scene {
  lan: OfficerBrowser;
  /** The officer who is removed. */
  minh: OfficerBrowser;
}

/** What a removed officer tries. It prepares everything, and returns what does it. */
type Attack = (scene: Scene) => Promise<() => Promise<unknown>>;

const ATTACKS: Record<string, Attack> = {
  "signs in": async ({ minh }) => {
    const response = await minh.assertion();
    return () => minh.post("/api/sign-in/finish", { response });
  },
  "invites a friend":
    async ({ minh }) =>
    () =>
      minh.post("/api/officers/invites", {}),
  "lets a friend in": async ({ minh }) => {
    const link = await linkOf(await minh.post("/api/officers/invites", {}));
    const friend = await browser();
    return () => friend.join(link, freshName(minh, "Eve"));
  },
  "grants a friend the key": async ({ lan, minh }) => {
    const eve = await newcomer(lan, "Eve");
    const path = `/api/officers/${eve.officer}/key`;
    return () => minh.put(path, { sealed: ageFile("for Eve") });
  },
  "confirms a notice": async ({ lan, minh }) => {
    await lan.post("/api/notices", { id: randomId(), texts: TEXTS });
    const { proposals } = await read<{ proposals: ProposalView[] }>(minh.get("/api/proposals"));
    const { id = "", statement = "" } = proposals.at(-1) ?? {};
    return () => confirmAs(minh, id, statement);
  },
  "closes a tip": async ({ minh }) => {
    const tip = await newTip();
    return () => minh.put(`/api/tips/${tip}/status`, { status: "closed" });
  },
  "claims a tip": async ({ minh }) => {
    const tip = await newTip();
    return () => minh.post("/api/tips/assign", { ids: [tip], owner: minh.officer });
  },
  "asks a resident": async ({ minh }) => {
    const tip = await newTip();
    const question = { id: randomId(), sealed: ageFile("a") };
    return () => minh.post(`/api/tips/${tip}/questions`, question);
  },
  "adds a passkey": async ({ minh }) => {
    const start = await minh.post("/api/ways-in/start", {});
    const { options } = await read<{ options: Parameters<SoftPasskey["create"]>[0] }>(start);
    const response = await (await browser()).passkey.create(options);
    return () => minh.post("/api/ways-in", { name: "x", response, wrappedIdentity: "x" });
  },
  "steps up": async ({ minh }) => {
    const start = await minh.post("/api/step-up/start", {});
    const { options } = await read<{ options: Parameters<SoftPasskey["get"]>[0] }>(start);
    const response = await minh.passkey.get(options);
    return () => minh.post("/api/step-up/finish", { response });
  },
  "shows the kit":
    async ({ minh }) =>
    () =>
      minh.post("/api/keys/kit/showing", {}),
  "opens a tip": async ({ minh }) => {
    const tip = await newTip();
    return () => minh.get(`/api/tips/${tip}`);
  },
  "mutes a sender": async ({ minh }) => {
    const tip = await newTip();
    return () => minh.post(`/api/tips/${tip}/mute`, {});
  },
};

/** The station's first check of the attack, where it is not the check of a session. */
const CHECKS: Record<string, keyof Station> = {
  "signs in": "credential",
  "lets a friend in": "invitation",
};

async function newTip(): Promise<string> {
  const tip = sealedTip();
  await bindings.STATION.getByName(STATION).receive(tip);
  return tip.id;
}

/** Actions that the audit names an officer for after their removal. */
async function deedsAfterRemoval(officer: string): Promise<unknown[]> {
  return await inStation(
    STATION,
    `SELECT action FROM audit WHERE officer = ?1 AND number >
       (SELECT number FROM audit WHERE action = 'removed-officer' AND subject = ?1)`,
    officer,
  );
}

async function leftovers(officer: string) {
  const count = async (table: string, column: string) =>
    await inStation(STATION, `SELECT 1 FROM ${table} WHERE ${column} = ?`, officer);
  const passkeys = await count("passkeys", "officer");
  const invites = await count("invites", "invited_by");
  return [...passkeys, ...invites, ...(await count("sessions", "officer"))];
}

/** Removes an officer right after the station has let their request pass its first check. */
async function removeAfterCheck({ id, statement }: ProposalView, check: keyof Station) {
  const confirming = { id, digest: await textHash(statement) };
  await runInDurableObject(bindings.STATION.getByName(STATION), (station) => {
    const methods = Object.getPrototypeOf(station);
    const checked = methods[check];
    methods[check] = async function (this: Station, ...args: unknown[]) {
      methods[check] = checked;
      const answer = await checked.apply(this, args);
      await this.operatorConfirm(confirming);
      return answer;
    };
  });
}

/** The proposal to remove an officer. Its confirmation removes them. */
async function proposed({ officer }: OfficerBrowser): Promise<ProposalView> {
  // A campaign takes longer than a touch counts.
  await lan.signIn();
  const asked = await lan.post(`/api/officers/${officer}/removal`, {});
  if (!asked.ok) throw new Error(`removal: ${asked.status}`);
  return await read<ProposalView>(asked);
}

let lan: OfficerBrowser;

beforeAll(async () => {
  lan = await firstOfficer(STATION);
});

async function expectGone(minh: OfficerBrowser) {
  expect(await deedsAfterRemoval(minh.officer)).toEqual([]);
  expect(await leftovers(minh.officer)).toEqual([]);
  expect((await minh.get("/api/me")).status).toBe(401);
}

describe.each(Object.keys(ATTACKS))("an officer who %s while being removed", (name) => {
  const prepare = async () => {
    const minh = await nextOfficer(lan, "Minh");
    const attack = await ATTACKS[name]?.({ lan, minh });
    return { minh, attack: attack ?? (async () => undefined), proposal: await proposed(minh) };
  };

  it("does nothing afterwards, and leaves nothing, whatever comes first", async () => {
    for (let turn = 0; turn < TURNS; turn++) {
      const { minh, attack, proposal } = await prepare();
      const removal = () => operatorConfirm(STATION, proposal);
      await Promise.all(turn % 2 === 0 ? [removal(), attack()] : [attack(), removal()]);
      await expectGone(minh);
    }
  });

  it("does nothing when the removal comes between the first check and the deed", async () => {
    const { minh, attack, proposal } = await prepare();
    await removeAfterCheck(proposal, CHECKS[name] ?? "check");
    await attack();
    await expectGone(minh);
  });
});

it("hangs up on a page that opens while its officer is being removed", async () => {
  for (let turn = 0; turn < TURNS; turn++) {
    const minh = await nextOfficer(lan, "Minh");
    const proposal = await proposed(minh);
    const opening = watch(minh).catch(() => null);
    await operatorConfirm(STATION, proposal);
    const page = await opening;
    const tip = sealedTip();
    await bindings.STATION.getByName(STATION).receive(tip);
    if (page) await expect.poll(() => page.closed).toEqual([4401]);
    expect(page?.heard ?? []).not.toContainEqual({ type: "tips", id: tip.id });
  }
});
