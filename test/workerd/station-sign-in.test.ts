import { isoBase64URL } from "@simplewebauthn/server/helpers";
import { expect, it } from "vitest";
import { type OfficerBrowser, ORIGIN } from "../http/officer-browser.ts";
import { SoftPasskey } from "../http/soft-passkey.ts";
import { browser, fetchWorker, firstOfficer, inStation, refusal } from "./station-town.ts";
import { objectsOf } from "./watched-objects.ts";

const HOUR_MS = 3_600_000;

function finish(officer: OfficerBrowser, response: unknown): Promise<Response> {
  return officer.post("/api/sign-in/finish", { response });
}

it("signs in with the passkey alone, in a cookie that only this site sends", async () => {
  const lan = await firstOfficer("song-tri");
  lan.cookie = null;
  const signedIn = await lan.signIn();
  expect(await signedIn.json()).toEqual({ officer: lan.officer });
  const cookie = signedIn.headers.get("Set-Cookie") ?? "";
  expect(cookie).toMatch(/^__Host-station=song-tri\.[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{16};/);
  for (const part of ["Path=/", "HttpOnly", "Secure", "SameSite=Strict"]) {
    expect(cookie).toContain(part);
  }
  expect(cookie).not.toContain("Domain");
  expect((await lan.get("/api/me")).status).toBe(200);
  // The stored hash is not accepted as a session.
  const stored = JSON.stringify(await inStation("song-tri", "SELECT * FROM sessions"));
  expect(stored).not.toContain(/\.([A-Za-z0-9_-]{43})/.exec(cookie)?.[1]);
});

it("gives no list of passkeys away", async () => {
  const start = await (await browser()).post("/api/sign-in/start", {});
  const { options } = await start.json<{ options: Record<string, unknown> }>();
  expect(options.allowCredentials ?? []).toEqual([]);
  expect(options).toMatchObject({ rpId: "tieng-mo.test", userVerification: "required" });
});

it("ends the former session of the same browser", async () => {
  const lan = await firstOfficer("hai-ninh");
  const former = lan.cookie;
  await lan.signIn();
  expect(lan.cookie).not.toBe(former);
  lan.cookie = former;
  expect(await refusal(await lan.get("/api/me"))).toEqual([401, "signed-out"]);
});

it.each([true, false])("takes an answer once, from a passkey that counts: %s", async (counts) => {
  const lan = await firstOfficer(counts ? "vung-ang" : "hoanh-son");
  lan.passkey.counts = counts;
  const response = await lan.assertion();
  expect((await finish(lan, response)).status).toBe(200);
  expect(await refusal(await finish(lan, response))).toEqual([401, "sign-in-failed"]);
  expect((await lan.signIn()).status).toBe(200);
});

it("answers every kind of failure alike", async () => {
  const lan = await firstOfficer("criminal");
  const good = await lan.assertion();
  const stranger = await SoftPasskey.make(ORIGIN);
  const { options } = await (await lan.post("/api/sign-in/start", {})).json<{
    options: { challenge: string; rpId: string };
  }>();
  const forged = await stranger.get(options);
  const handle = (text: string) => ({
    ...forged.response,
    userHandle: isoBase64URL.fromUTF8String(text),
  });
  const careless = await firstOfficer("traffic");
  careless.passkey.verifiesUser = false;
  const attempts = [
    { ...forged, response: { ...forged.response, userHandle: good.response.userHandle } },
    { ...forged, response: handle("criminal:nobody") },
    { ...forged, response: handle("nowhere:nobody") },
    { ...forged, response: handle("no colon") },
    { ...forged, response: { ...forged.response, userHandle: undefined } },
    { ...good, response: { ...good.response, signature: forged.response.signature } },
    await careless.assertion(),
  ];
  for (const attempt of attempts) {
    const response = await finish(await browser(), attempt);
    expect(await refusal(response)).toEqual([401, "sign-in-failed"]);
    expect(response.headers.get("Set-Cookie")).toBeNull();
  }
});

it("signs out on the server too, and clears the browser", async () => {
  const lan = await firstOfficer("drugs");
  const cookie = lan.cookie;
  const out = await lan.post("/api/sign-out", {});
  expect(out.headers.get("Clear-Site-Data")).toBe('"cache", "storage"');
  expect(lan.cookie).toBeNull();
  lan.cookie = cookie;
  expect(await refusal(await lan.get("/api/me"))).toEqual([401, "signed-out"]);
});

it("ends a session after eight idle hours, and after a day in any case", async () => {
  const lan = await firstOfficer("fire");
  await inStation("fire", "UPDATE sessions SET seen_at = seen_at - ?", 7.9 * HOUR_MS);
  expect((await lan.get("/api/me")).status).toBe(200);
  // The request counted as activity: the idle time began anew.
  await inStation("fire", "UPDATE sessions SET seen_at = seen_at - ?", 7.9 * HOUR_MS);
  expect((await lan.get("/api/me")).status).toBe(200);
  await inStation("fire", "UPDATE sessions SET seen_at = seen_at - ?", 8 * HOUR_MS);
  expect((await lan.get("/api/me")).status).toBe(401);

  await lan.signIn();
  await inStation("fire", "UPDATE sessions SET created_at = created_at - ?", 24 * HOUR_MS);
  expect((await lan.get("/api/me")).status).toBe(401);
});

it("lets no other site act", async () => {
  const lan = await firstOfficer("cyber");
  const own = lan.headers;
  const foreign: Record<string, string>[] = [
    { Origin: "https://evil.test" },
    { Origin: "null" },
    {},
    { Origin: ORIGIN, "Sec-Fetch-Site": "cross-site" },
    { Origin: ORIGIN, "Sec-Fetch-Site": "same-site" },
    { Origin: "https://evil.test", "Sec-Fetch-Site": "same-origin" },
    { "Sec-Fetch-Site": "none" },
  ];
  for (const headers of foreign) {
    lan.headers = headers;
    expect(await refusal(await lan.post("/api/officers/invites", {}))).toEqual([
      403,
      "forbidden-origin",
    ]);
    expect((await lan.post("/api/sign-in/start", {})).status).toBe(403);
  }
  lan.headers = { ...own, "Content-Type": "text/plain" };
  expect(await refusal(await lan.post("/api/officers/invites", {}))).toEqual([400, "invalid"]);
  const sameOrigin = { "Sec-Fetch-Site": "same-origin" };
  for (const headers of [{ Origin: ORIGIN }, sameOrigin, { ...sameOrigin, Origin: "null" }, own]) {
    lan.headers = headers;
    expect((await lan.post("/api/officers/invites", {})).status).toBe(200);
  }
});

it("opens nothing without a session, or with one of another station's name", async () => {
  const lan = await firstOfficer("border");
  await firstOfficer("duty");
  const token = (lan.cookie ?? "").split(".")[1];
  const cookies = [null, "__Host-station=x", `__Host-station=duty.${token}`];
  cookies.push(`__Host-station=nowhere.${token}`, `station=border.${token}`);
  // Its own token, without its tag, with another one, and with that of another station.
  const tag = (lan.cookie ?? "").split(".")[2] ?? "";
  cookies.push(`__Host-station=border.${token}`, `__Host-station=border.${token}.`);
  cookies.push(
    `__Host-station=border.${token}.${tag.replace(/^./, (a) => (a === "A" ? "B" : "A"))}`,
  );
  cookies.push(`__Host-station=duty.${token}.${tag}`);
  const objects = objectsOf(["STATION"]);
  for (const cookie of cookies) {
    lan.cookie = cookie;
    for (const path of ["me", "tips", "officers", "notices", "live", "tips/x/media/y", "nothing"]) {
      expect([path, (await lan.get(`/api/${path}`)).status]).toEqual([path, 401]);
    }
    expect((await lan.post("/api/officers/invites", {})).status).toBe(401);
  }
  // A request creates no object.
  expect(objectsOf(["STATION"])).toHaveLength(objects.length);
});

it("refuses bodies that are too long, or no JSON", async () => {
  const long = { name: "x".repeat(300_000) };
  const officer = await browser();
  expect(await refusal(await officer.post("/api/join/start", long))).toEqual([413, "too-large"]);
  const headers = { Origin: ORIGIN, "Content-Type": "application/json" };
  const init = { method: "POST", headers, body: "{" };
  const broken = await fetchWorker(`${ORIGIN}/api/join/start`, init);
  expect(await refusal(broken)).toEqual([400, "invalid"]);
});
