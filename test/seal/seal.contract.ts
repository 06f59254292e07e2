import { Decrypter } from "age-encryption";
import { describe, expect, it } from "vitest";
import type { Purpose } from "../../src/app/ports.ts";
import { SEALED_VERSION } from "../../src/app/sealed-rows.ts";
import { fromBase64Url } from "../../src/core/base64url.ts";
import { ageSealing } from "../../src/seal/age-sealing.ts";
import { makeKeyring } from "../../src/seal/keyring.ts";
import sealed from "./sealed.json" with { type: "json" };

const SECRET = Uint8Array.from({ length: 32 }, (_, n) => n);
const RECEIPT = "7KQ4-9XWD-2MZ8-H5TC-P";
const TEXT = "tiếng mõ";
const ROW = "subscribers telegram 1";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);
const hexOf = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** Later versions must open what is sealed today. `sealed.json` is not made anew. */
export function describeSeal(): void {
  describe("the keyring", describeKeyring);
  describe("a sealed row", describeBinding);
  describe("age", describeAge);
}

function describeKeyring(): void {
  it.each(sealed.boxes)(
    "opens what $purpose sealed with HKDF-SHA-256 and AES-GCM",
    async (given) => {
      const keyring = await makeKeyring(SECRET);
      // The names in the file are purposes.
      const box = await keyring.box(given.purpose as Purpose, given.salt ?? undefined);
      expect(textOf(await box.open(fromHex(given.hex), ROW))).toBe(TEXT);
    },
  );

  it("makes the names and seeds that are stored", async () => {
    const keyring = await makeKeyring(SECRET);
    expect(await keyring.name("name/mailbox", RECEIPT)).toBe(sealed.mailboxName);
    expect(hexOf(await keyring.bytes("mailbox-identity", RECEIPT))).toBe(sealed.mailboxSeed);
  });

  it("has another key for each purpose, each salt and each secret", async () => {
    const keyring = await makeKeyring(SECRET);
    const other = await makeKeyring(SECRET.map((byte) => byte + 1));
    const boxes = [
      await keyring.box("session"),
      await keyring.box("session", "telegram:42"),
      await keyring.box("session", "telegram:43"),
      await keyring.box("outbox"),
      await keyring.box("way-back"),
      await keyring.box("subscriber"),
      await other.box("session"),
    ];
    for (const [n, box] of boxes.entries()) {
      const closed = await box.seal(bytesOf(TEXT), ROW);
      const opened = await Promise.all(boxes.map((each) => each.open(closed, ROW)));
      expect(opened.map(textOf)).toEqual(boxes.map((_, m) => (m === n ? TEXT : null)));
    }
    const purposes: Purpose[] = ["name/conversation", "name/mailbox", "name/subscriber"];
    const names = await Promise.all(purposes.map((purpose) => keyring.name(purpose, "x")));
    names.push(await other.name("name/mailbox", "x"), await keyring.name("name/mailbox", "y"));
    expect(new Set(names).size).toBe(5);
  });

  it("never seals the same twice alike, and opens nothing that was touched", async () => {
    const box = await (await makeKeyring(SECRET)).box("session", "telegram:42");
    const [one, two] = [await box.seal(bytesOf(TEXT), ROW), await box.seal(bytesOf(TEXT), ROW)];
    expect(hexOf(one)).not.toBe(hexOf(two));
    for (let at = 0; at < one.length; at++) {
      expect(
        await box.open(
          one.map((byte, n) => (n === at ? byte ^ 1 : byte)),
          ROW,
        ),
      ).toBeNull();
    }
    for (let length = 0; length < one.length; length++) {
      expect(await box.open(one.slice(0, length), ROW)).toBeNull();
    }
  });
}

function describeBinding(): void {
  it("opens what was sealed about this row alone, also of an earlier day", async () => {
    const box = await (await makeKeyring(SECRET)).box("subscriber");
    for (const closed of [await box.seal(bytesOf(TEXT), ROW), fromHex(sealed.bound)]) {
      expect(textOf(await box.open(closed, ROW))).toBe(TEXT);
      for (const other of ["", `${ROW}0`, "subscribers zalo 1", "outbox telegram 1"]) {
        expect(await box.open(closed, other)).toBeNull();
      }
      // The older form, which was about nothing, is no way around.
      expect(await box.open(closed.slice(1), ROW)).toBeNull();
    }
  });

  it("opens what was sealed before there was a version, whatever its nonce begins with", async () => {
    const keyring = await makeKeyring(SECRET);
    const box = await keyring.box("session", "telegram:42");
    const old = fromHex(sealed.nonceLikeVersion);
    expect(old[0]).toBe(SEALED_VERSION);
    expect(textOf(await box.open(old, ROW))).toBe(TEXT);
  });
}

function describeAge(): void {
  it("makes the same hybrid identity of the same seed, for ever", async () => {
    const pair = await ageSealing.keyPair(SECRET);
    expect(pair.identity).toBe(sealed.identity);
    expect(pair.recipient).toMatch(/^age1pq1/);
    const digest = await crypto.subtle.digest("SHA-256", bytesOf(pair.recipient));
    expect(hexOf(new Uint8Array(digest))).toBe(sealed.recipientHash);
    const other = await ageSealing.keyPair(SECRET.map((byte) => byte ^ 1));
    expect(other.identity).not.toBe(pair.identity);
  });

  it("opens an age file of an earlier day", async () => {
    const file = fromBase64Url(sealed.ageFile) ?? new Uint8Array();
    expect(textOf(await ageSealing.open(sealed.identity, file))).toBe(TEXT);
  });

  it("seals in the format that any age reads, for one identity alone", async () => {
    const { identity, recipient } = await ageSealing.keyPair(SECRET);
    const file = await ageSealing.seal(recipient, bytesOf(TEXT));
    expect(textOf(file)).toMatch(/^age-encryption\.org\/v1\n-> mlkem768x25519 /);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    expect(await decrypter.decrypt(file, "text")).toBe(TEXT);
    const other = await ageSealing.keyPair(SECRET.map((byte) => byte ^ 1));
    expect(await ageSealing.open(other.identity, file)).toBeNull();
    expect(await ageSealing.open(identity, file.slice(0, -1))).toBeNull();
    const touched = file.with(-17, (file.at(-17) ?? 0) ^ 1);
    expect(await ageSealing.open(identity, touched)).toBeNull();
    expect(await ageSealing.open(identity, bytesOf("no age file"))).toBeNull();
  });

  it.each([0, 1, 65_536, 200_000])(
    "seals a stream of %i bytes, and knows its size",
    async (size) => {
      const { identity, recipient } = await ageSealing.keyPair(SECRET);
      const plain = new Uint8Array(size).fill(7);
      const source = new ReadableStream<Uint8Array>({
        start(controller) {
          for (let at = 0; at < size; at += 50_000)
            controller.enqueue(plain.slice(at, at + 50_000));
          controller.close();
        },
      });
      const { body, sizeOf } = await ageSealing.sealStream(recipient, source);
      const file = new Uint8Array(await new Response(body).arrayBuffer());
      expect(file.byteLength).toBe(sizeOf(size));
      expect(hexOf((await ageSealing.open(identity, file)) ?? bytesOf("?"))).toBe(hexOf(plain));
    },
  );
}
