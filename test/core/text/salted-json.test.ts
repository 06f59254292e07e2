import { expect, it } from "vitest";
import { bytesHash } from "../../../src/core/bytes-hash.ts";
import { fromJsonBytes } from "../../../src/core/text/json-bytes.ts";
import { toPaddedJsonBytes } from "../../../src/core/text/padded-json.ts";
import { SALT_BYTES, toSaltedJson } from "../../../src/core/text/salted-json.ts";

const TIP = { version: 1, text: "Hai người đi xe máy đỏ." };
const salt = (fill: number) => new Uint8Array(SALT_BYTES).fill(fill);

it("is found by who opens the text, and by nobody who guesses its words", async () => {
  const { plain, digest } = await toSaltedJson(TIP, salt(1));
  expect(await bytesHash(plain)).toBe(digest);
  expect(fromJsonBytes(plain)).toMatchObject(TIP);
  for (const guess of [toPaddedJsonBytes(TIP), (await toSaltedJson(TIP, salt(2))).plain]) {
    expect(await bytesHash(guess)).not.toBe(digest);
  }
});

it("leaves a text in its class of sizes", async () => {
  for (const length of [1, 4_000, 8_000]) {
    const value = { text: "x".repeat(length) };
    const { plain } = await toSaltedJson(value, salt(3));
    expect(plain.length).toBe(toPaddedJsonBytes(value).length);
  }
});
