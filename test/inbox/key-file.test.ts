import { Decrypter } from "age-encryption";
import { beforeAll, describe, expect, test } from "vitest";
import { keyFileName, makeKeyFile, openKeyFile } from "../../src/inbox/keys/key-file.ts";
import { isKeptInKeyFile, keptInKeyFile } from "../../src/inbox/keys/key-file-mark.ts";
import { judgePassphrase } from "../../src/inbox/keys/passphrase.ts";
import { pairOfWords, wordsOf } from "../../src/inbox/keys/recovery-words.ts";
import { type KeyPair, newKeyPair } from "../../src/inbox/keys/station-key.ts";

const OWNER = { station: "song-tri", officer: "AbCdEfGhIjKlMnOp" };
const PASSPHRASE = "con mèo nhà tôi thích mưa";
let pair: KeyPair;
let file: Uint8Array;

beforeAll(async () => {
  pair = await newKeyPair();
  const secret = { identity: pair.identity, passphrase: PASSPHRASE, workFactor: 8 };
  file = await makeKeyFile(OWNER, secret);
});

describe("a key file", () => {
  test("opens with its passphrase, and says whose it is", async () => {
    expect(await openKeyFile(file, PASSPHRASE)).toEqual({ ok: true, value: { ...OWNER, pair } });
  });

  test("opens however a keyboard composes the letters", async () => {
    const opened = await openKeyFile(file, ` ${PASSPHRASE.normalize("NFD")} `);
    expect(opened.ok).toBe(true);
  });

  test("stays closed to another passphrase, and shows nothing", async () => {
    const closed = { ok: false, reason: "wrong-passphrase" };
    expect(await openKeyFile(file, "con mèo nhà tôi ghét mưa")).toEqual(closed);
    expect(new TextDecoder().decode(file)).not.toContain("SECRET");
    expect(new TextDecoder().decode(file)).not.toContain(OWNER.officer);
  });

  test("is an identity file of age under a passphrase of age", async () => {
    expect(new TextDecoder().decode(file)).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    const decrypter = new Decrypter();
    decrypter.addPassphrase(PASSPHRASE);
    const lines = (await decrypter.decrypt(file, "text")).trimEnd().split("\n");
    expect(lines.filter((line) => !line.startsWith("#"))).toEqual([pair.identity]);
  });

  test.each([
    new Uint8Array(0),
    new TextEncoder().encode("age-encryption.org/v1\n-> X25519 abc\n"),
    new Uint8Array(1024 * 1024),
  ])("that is another file is a value, not an error", async (other) => {
    const refused = { ok: false, reason: "not-key-file" };
    expect(await openKeyFile(other, PASSPHRASE)).toEqual(refused);
  });

  test("has a name that any system takes", () => {
    expect(keyFileName("song-tri", "Trần Thị Đào")).toBe("tieng-mo-song-tri-tran-thi-dao.age");
    expect(keyFileName("song-tri", "이")).toBe("tieng-mo-song-tri-officer.age");
  });

  test("leaves a mark that no passkey's wrapping has", () => {
    expect(isKeptInKeyFile(keptInKeyFile())).toBe(true);
    expect(isKeptInKeyFile("wrapped")).toBe(false);
  });
});

test.each([
  ["", "too-short"],
  ["mật khẩu ngắn", "too-short"],
  ["aaaaaaaaaaaaaaaaaaaaaaaa", "too-short"],
  ["a a a a a a a a", "too-short"],
  ["một hai ba bốn năm", "good"],
  ["Xk29!fLqPz_77Rt", "good"],
  ["một hai ba bốn năm sáu bảy", "strong"],
])("judges %j: %s", (text, strength) => {
  expect(judgePassphrase(text)).toBe(strength);
});

describe("the recovery kit's words", () => {
  test("are 24, and give the same key again however they are typed", async () => {
    const words = wordsOf(pair.identity);
    expect(words).toHaveLength(24);
    expect(await pairOfWords(words.join(" "))).toEqual(pair);
    const typed = words.map((word, at) => `${at + 1}. ${word.toUpperCase()}`).join("\n");
    expect(await pairOfWords(typed)).toEqual(pair);
  });

  test("notice a wrong word, a missing one, and two that changed places", async () => {
    const words = wordsOf(pair.identity);
    const wrong = words.with(3, words[3] === "zoo" ? "abandon" : "zoo");
    const at = words.findIndex((word) => word !== words[0]);
    const swapped = words.with(0, words[at] ?? "").with(at, words[0] ?? "");
    for (const bad of [wrong, swapped, words.slice(1), [], ["hello"]]) {
      const found = await pairOfWords(bad.join(" "));
      expect(found === null || found.recipient !== pair.recipient).toBe(true);
    }
    expect(await pairOfWords(words.slice(1).join(" "))).toBeNull();
  });
});
