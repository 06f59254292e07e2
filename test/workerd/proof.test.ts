import { beforeAll, expect, it } from "vitest";
import { content } from "../../src/content.ts";
import { fromBase64Url } from "../../src/core/base64url.ts";
import { filingMessage } from "../../src/core/filing.ts";
import { bindings } from "./bindings.ts";
import { Resident } from "./resident.ts";
import { fetchWorker, inStation } from "./station-town.ts";
import { openStation, openTown } from "./town.ts";

const [script] = Object.values(
  import.meta.glob<string>("../../src/http/static/verify.js", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
const ORIGIN = "http://tieng-mo.test";
const LINK = /http:\/\/tieng-mo\.test\/verify#([\w-]{43})\.(\d{4}-\d\d-\d\dT\d\d)\.([\w-]{86})/;

beforeAll(async () => {
  openTown();
  await openStation("song-tri");
});

interface KeyFile {
  keys: JsonWebKey[];
}

const bytes = (text: string) => fromBase64Url(text) ?? new Uint8Array(0);

/** Verifies with the published key, as the public page does. */
async function verify(hash: string, stamp: string, signature: string): Promise<boolean> {
  const published = await fetchWorker(`${ORIGIN}/.well-known/tieng-mo-filing-key.json`);
  const { keys } = await published.json<KeyFile>();
  const key = await crypto.subtle.importKey("jwk", keys[0] ?? { kty: "OKP" }, "Ed25519", false, [
    "verify",
  ]);
  const message = filingMessage(bytes(hash), `${stamp}:00:00.000Z`);
  return crypto.subtle.verify("Ed25519", key, bytes(signature), message);
}

it.each(["telegram", "zalo"] as const)("proves on %s when a tip was filed", async (channel) => {
  const resident = new Resident(channel, channel === "zalo" ? "f0c01dfe8123" : "7099000001");
  await resident.begin();
  const receipt = await resident.sendTip();
  await resident.choose("menu-main-mailbox");
  await resident.choose("mailbox-which-proof");
  await resident.text(receipt);
  const [link = "", hash = "", stamp = "", signature = ""] = LINK.exec(resident.shown) ?? [];
  expect(await verify(hash, stamp, signature)).toBe(true);

  // The hash is that of the stored tip; the time is the tip's hour and no finer.
  const tips = await inStation("song-tri", "SELECT sealed, received_at FROM tips");
  const digests = await Promise.all(
    tips.map(({ sealed }) => crypto.subtle.digest("SHA-256", sealed as ArrayBuffer)),
  );
  const index = digests.findIndex((digest) => isSame(new Uint8Array(digest), bytes(hash)));
  expect(tips[index]?.received_at).toBe(`${stamp}:00:00.000Z`);
  expect(link).not.toContain(receipt);

  const other = hash.startsWith("A") ? `B${hash.slice(1)}` : `A${hash.slice(1)}`;
  expect(await verify(other, stamp, signature)).toBe(false);
  expect(await verify(hash, "2020-01-01T00", signature)).toBe(false);
});

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

it("proves nothing for a receipt that opens nothing", async () => {
  const resident = new Resident("telegram", "7099000002");
  await resident.begin();
  await resident.choose("menu-main-mailbox");
  await resident.choose("mailbox-which-proof");
  await resident.choose("mailbox-filed-typed");
  await resident.text("0000-0000-0000-0000-0");
  expect(resident.shown).toContain(content.texts.format("vi", "failed-show-proof"));
  expect(resident.shown).not.toContain("/verify#");
});

it("keeps the proof when a rotation seals the tip anew", async () => {
  const station = bindings.STATION.getByName("song-tri");
  const [tip] = await inStation("song-tri", "SELECT id FROM tips");
  const id = String(tip?.id);
  const before = await station.filing(id);
  await inStation("song-tri", "UPDATE tips SET sealed = ? WHERE id = ?", new Uint8Array(3), id);
  expect(before).not.toBeNull();
  expect(await station.filing(id)).toEqual(before);
});

it("shows a page that may connect to nothing, with a script of its own", async () => {
  const page = await fetchWorker(`${ORIGIN}/verify?lang=en`);
  const policy = page.headers.get("Content-Security-Policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|connect-src/);
  const html = await page.text();
  expect(html).toMatch(/data-filing-keys="[\w-]{43}"/);
  expect(html).toContain(content.texts.format("en", "page-verify-what"));
  expect(html).toContain('src="/inbox/verify.js"');
  expect(script).not.toMatch(/fetch\(|XMLHttp|sendBeacon|WebSocket/);
});
