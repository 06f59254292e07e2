import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../../scripts/read-content.ts";
import type { DeskView } from "../../simulator/desks.ts";
import type { Me } from "../../src/core/station/views.ts";
import { newKeyPair } from "../../src/inbox/keys/station-key.ts";
import { OfficerBrowser, ORIGIN } from "../http/officer-browser.ts";
import { type RunningSystem, startSystem } from "./system.ts";

const { stations, areas } = readContent().place;

let system: RunningSystem;

beforeAll(async () => {
  system = await startSystem({ town: true });
});
afterAll(() => system?.stop());

/** What the server tells the phones' page. */
async function desks(): Promise<DeskView[]> {
  // The answer's shape is the simulator's own.
  return (await (await fetch(`${system.phones}desks`)).json()) as DeskView[];
}

/** Joins by a link, in a browser without an authenticator. */
async function join(link: string): Promise<OfficerBrowser> {
  const officer = await OfficerBrowser.open((input, init) =>
    fetch(input.replace(ORIGIN, system.origin), init),
  );
  officer.headers = { Origin: system.origin };
  const { recipient } = await newKeyPair();
  const joined = await officer.join(link, "Lan", { response: undefined, recipient });
  expect(joined.status).toBe(200);
  return officer;
}

async function me(officer: OfficerBrowser): Promise<Me> {
  return (await officer.get("/api/me")).json();
}

describe("the demo town", () => {
  it("has an officer at every station, so that each category of tip is taken", async () => {
    const ids = (await desks()).map(({ id }) => id);
    expect(ids).toEqual(stations.map(({ id }) => id));
  });

  it("lets whoever follows the printed link in, with the key and every right", async () => {
    const newcomer = await join(system.invite);
    await expect
      .poll(async () => (await me(newcomer)).officer)
      .toMatchObject({ role: "head", hasKey: true });
    expect((await me(newcomer)).station.id).toBe(areas[0]?.station);
  });

  it("leads into any other inbox, too, by one click on the phones' page", async () => {
    const door = await fetch(`${system.phones}desks/inspectorate`, { redirect: "manual" });
    const newcomer = await join(door.headers.get("location") ?? "");
    await expect.poll(async () => (await me(newcomer)).officer.hasKey).toBe(true);
    expect((await me(newcomer)).station.id).toBe("inspectorate");
  });

  it("is there again after a restart, and then asks for the passkey that was made", async () => {
    await system.pause();
    system = await startSystem({ town: true, state: system.state });
    expect(await desks()).toHaveLength(stations.length);
    expect(system.invite).toBe(`${system.origin}/inbox/`);
  });
});
