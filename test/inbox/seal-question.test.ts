import { Decrypter, Encrypter, Stanza } from "age-encryption";
import { beforeAll, describe, expect, test } from "vitest";
import { fromBase64Url } from "../../src/core/base64url.ts";
import { followUpSchema } from "../../src/core/tip/follow-up.ts";
import { openBytes, openText, sealBytes } from "../../src/inbox/keys/age-file.ts";
import { checkWords } from "../../src/inbox/keys/check-words.ts";
import { type KeyPair, newKeyPair } from "../../src/inbox/keys/station-key.ts";
import { MAX_QUESTION, sealQuestion } from "../../src/inbox/tips/seal-question.ts";

let mailbox: KeyPair;
let station: KeyPair;
let next: KeyPair;
let stranger: KeyPair;

beforeAll(async () => {
  [mailbox, station, stranger] = await Promise.all([newKeyPair(), newKeyPair(), newKeyPair()]);
  next = await newKeyPair();
});

test("a question is one file, which the receipt's holder and the station read alike, with either key", async () => {
  const to = { mailbox: mailbox.recipient, stations: [station.recipient, next.recipient] };
  const { sealed, digest } = await sealQuestion("Còn ở đó không?", to);
  for (const { identity } of [mailbox, station, next]) {
    const opened = await openBytes(fromBase64Url(sealed) ?? new Uint8Array(), identity);
    if (!opened.ok) throw new Error(opened.reason);
    expect(followUpSchema.parse(JSON.parse(new TextDecoder().decode(opened.value)))).toMatchObject({
      version: 1,
      text: "Còn ở đó không?",
    });
    expect(await checkWords(opened.value, digest)).toBe("as-sent");
  }
  expect((await openText(sealed, stranger.identity)).ok).toBe(false);
  const longer = await sealQuestion("Còn ở đó không? ".repeat(9), to);
  expect(longer.sealed.length).toBe(sealed.length);
});

test("the longest question is the longest follow-up", () => {
  const of = (length: number) => followUpSchema.safeParse({ version: 1, text: "a".repeat(length) });
  expect(of(MAX_QUESTION).success).toBe(true);
  expect(of(MAX_QUESTION + 1).success).toBe(false);
});

/** The stanza by which a file's key reaches its one recipient. */
function stanzaOf(file: Uint8Array): Stanza {
  const [, first = "", ...lines] = new TextDecoder("latin1").decode(file).split("\n");
  const body = lines
    .slice(
      0,
      lines.findIndex((line) => line.startsWith("---")),
    )
    .join("");
  return new Stanza(
    first.split(" ").slice(1),
    Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0)),
  );
}

describe("an officer who wants the resident to read other words than colleagues do", () => {
  const words = (text: string) => new TextEncoder().encode(text);

  test("makes a file that one of them can't open at all", async () => {
    const other = stanzaOf(await sealBytes(words("other words"), mailbox.recipient));
    const lying = new Encrypter();
    lying.addRecipient(station.recipient);
    lying.addRecipient({ wrapFileKey: () => [other] });
    const file = await lying.encrypt(words("harmless words"));
    expect(await openBytes(file, station.identity)).toMatchObject({ ok: true });
    // The resident's stanza opens to a key, but the header is not signed with it.
    expect(await openBytes(file, mailbox.identity)).toEqual({ ok: false, reason: "unreadable" });
    const decrypter = new Decrypter();
    decrypter.addIdentity(mailbox.identity);
    await expect(decrypter.decrypt(file)).rejects.toThrow(/invalid header HMAC/i);
  });

  test("leaves a question that colleagues see but can't open, when they are left out", async () => {
    const file = await sealBytes(words("for the resident alone"), mailbox.recipient);
    expect(await openBytes(file, station.identity)).toEqual({ ok: false, reason: "unreadable" });
  });
});
