import { beforeAll, describe, expect, test } from "vitest";
import { fingerprint } from "../../src/core/receipt/fingerprint.ts";
import { openText, sealText } from "../../src/inbox/keys/age-file.ts";
import {
  type KeyPair,
  newKeyPair,
  openStationKey,
  sealStationKey,
} from "../../src/inbox/keys/station-key.ts";

let station: KeyPair;
let officer: KeyPair;
let stranger: KeyPair;

beforeAll(async () => {
  [station, officer, stranger] = await Promise.all([newKeyPair(), newKeyPair(), newKeyPair()]);
});

describe("the station key", () => {
  test("is a post-quantum hybrid pair", () => {
    expect(station.identity).toMatch(/^AGE-SECRET-KEY-PQ-1/);
    expect(station.recipient).toMatch(/^age1pq1/);
  });

  test("reaches an officer it was sealed to", async () => {
    const sealed = await sealStationKey(station, officer.recipient);
    const opened = await openStationKey({ recipient: station.recipient, sealed }, officer);
    expect(opened).toEqual({ ok: true, value: station });
  });

  test("stays closed to anyone else", async () => {
    const sealed = await sealStationKey(station, officer.recipient);
    const opened = await openStationKey({ recipient: station.recipient, sealed }, stranger);
    expect(opened).toEqual({ ok: false, reason: "unreadable" });
  });

  test("is refused when the server names another recipient than its own", async () => {
    const sealed = await sealStationKey(station, officer.recipient);
    const opened = await openStationKey({ recipient: stranger.recipient, sealed }, officer);
    expect(opened).toEqual({ ok: false, reason: "wrong-key" });
  });

  test("is refused when what was sealed is no key", async () => {
    const sealed = await sealText("hello", officer.recipient);
    const opened = await openStationKey({ recipient: station.recipient, sealed }, officer);
    expect(opened).toEqual({ ok: false, reason: "unreadable" });
  });
});

describe("an age file", () => {
  test("keeps text of every script", async () => {
    const text = "Tiếng Mõ 木魚 목어 🔔";
    const sealed = await sealText(text, officer.recipient);
    expect(await openText(sealed, officer.identity)).toEqual({ ok: true, value: text });
  });

  test.each(["", "***", "bm90IGFuIGFnZSBmaWxl"])(
    "that is damaged is a value, not an error: %j",
    async (damaged) => {
      expect(await openText(damaged, officer.identity)).toEqual({
        ok: false,
        reason: "unreadable",
      });
    },
  );
});

describe("the comparison code of a recipient", () => {
  test("has 80 bits, is stable, and made of letters that cannot be confused", async () => {
    expect(await fingerprint("age1example")).toBe("3M55-WJRJ-HWGH-ZMCM");
    expect(await fingerprint(officer.recipient)).toMatch(
      /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/,
    );
  });

  test("differs between recipients", async () => {
    expect(await fingerprint(officer.recipient)).not.toBe(await fingerprint(stranger.recipient));
  });
});
