import { createHmac } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { noticeMessage } from "../../../src/app/notices/signed-notice.ts";
import type { Signer } from "../../../src/app/ports.ts";
import { fromBase64Url } from "../../../src/core/base64url.ts";
import { makeSigner } from "../../../src/seal/signer.ts";
import { published } from "../../app/notices/published.ts";
import { ORIGIN, publicSite } from "./public-site.ts";

const seed = (name: string) => new Uint8Array(createHmac("sha256", name).update("seed").digest());
const bytes = (text: string) => fromBase64Url(text) ?? new Uint8Array();

interface Signed {
  notice: Record<string, unknown>;
  signature: string;
}

let noticeSigner: Signer;

beforeAll(async () => {
  noticeSigner = await makeSigner(seed("notice"));
});

async function fileOf(notice = published()): Promise<string> {
  const site = publicSite([notice], { noticeSigner, noticeKeys: [noticeSigner.publicKey] });
  const answer = await site.get(`/notices/${notice.id}.json`);
  expect(answer.headers.get("Content-Type")).toContain("application/json");
  return await answer.text();
}

async function isGood({ notice, signature }: Signed, key = noticeSigner.publicKey) {
  const imported = await crypto.subtle.importKey("raw", bytes(key), "Ed25519", false, ["verify"]);
  return crypto.subtle.verify("Ed25519", imported, bytes(signature), noticeMessage(notice));
}

describe("a notice's signed file", () => {
  it("is signed as it is, by the published key", async () => {
    const signed: Signed = JSON.parse(await fileOf());
    expect(signed.notice).toEqual({
      ...published(),
      url: `${ORIGIN}/notices/${published().id}`,
    });
    expect(await isGood(signed)).toBe(true);
    const other = await makeSigner(seed("other"));
    expect(await isGood(signed, other.publicKey)).toBe(false);
  });

  it("says that a notice was withdrawn or corrected, under the signature", async () => {
    const withdrawnAt = "2026-11-25T01:00:00.000Z";
    const signed: Signed = JSON.parse(await fileOf(published({ withdrawnAt })));
    expect(signed.notice.withdrawnAt).toBe(withdrawnAt);
    expect(await isGood(signed)).toBe(true);
    const { withdrawnAt: _, ...holding } = signed.notice;
    expect(await isGood({ ...signed, notice: holding })).toBe(false);
  });

  it("is no longer good with any other letter in it", async () => {
    const file = await fileOf();
    const signed: Signed = JSON.parse(file);
    for (const from of ["113", "song-tri", "2026-11-24", "Không"]) {
      const notice = JSON.parse(JSON.stringify(signed.notice).replace(from, `${from}x`));
      expect(await isGood({ ...signed, notice })).toBe(false);
    }
  });

  it("is signed for nothing else", async () => {
    expect(new TextDecoder().decode(noticeMessage({ a: 1 }))).toBe('tieng-mo/notice/v1{"a":1}');
    const signed: Signed = JSON.parse(await fileOf());
    const key = await crypto.subtle.importKey(
      "raw",
      bytes(noticeSigner.publicKey),
      "Ed25519",
      false,
      ["verify"],
    );
    const bare = noticeMessage(signed.notice).slice("tieng-mo/notice/v1".length);
    expect(await crypto.subtle.verify("Ed25519", key, bytes(signed.signature), bare)).toBe(false);
  });

  it("can be found on the notice's page", async () => {
    const { id } = published();
    const page = await publicSite([published()]).text(`/notices/${id}?lang=en`);
    expect(page).toContain(`<a href="/notices/${id}.json" download>`);
    expect(page).toContain('<a href="/verify?lang=en">');
  });
});

describe("the published keys", () => {
  it.each([
    ["filing", ["f1", "f2"]],
    ["notice", ["n1"]],
  ])("of %s stand apart", async (kind, expected) => {
    const site = publicSite([], { filingKeys: ["f1", "f2"], noticeKeys: ["n1"] });
    const answer = await site.get(`/.well-known/tieng-mo-${kind}-key.json`);
    const { message, keys } = JSON.parse(await answer.text());
    expect(message).toContain(`tieng-mo/${kind}/v1`);
    expect(keys.map(({ x }: { x: string }) => x)).toEqual(expected);
    expect((await site.get("/.well-known/tieng-mo-other-key.json")).status).toBe(404);
  });
});
