import { expect, it } from "vitest";
import { toBase64Url } from "../../../src/core/base64url.ts";
import { CHALLENGE_MS, makeChallenge, readChallenge } from "../../../src/http/api/challenge.ts";
import { makeKeyring } from "../../../src/seal/keyring.ts";

const START = Date.UTC(2026, 10, 23);

async function setUp() {
  let now = START;
  let made = 0;
  return {
    deps: {
      keyring: await makeKeyring(new Uint8Array(32).fill(7)),
      clock: { now: () => now },
      random: { bytes: (length: number) => new Uint8Array(length).fill(++made) },
    },
    pass: (ms: number) => {
      now += ms;
    },
  };
}

const SIGN_IN = { type: "sign-in" } as const;

it("is known again, by one name, until five minutes have passed", async () => {
  const { deps, pass } = await setUp();
  const text = toBase64Url(await makeChallenge(deps, SIGN_IN));
  const first = await readChallenge(deps, SIGN_IN, text);
  expect(first).toEqual({ hash: expect.any(String), expiresAt: START + 5 * 60_000 });
  pass(CHALLENGE_MS - 1);
  expect(await readChallenge(deps, SIGN_IN, text)).toEqual(first);
  pass(1);
  expect(await readChallenge(deps, SIGN_IN, text)).toBeNull();
});

it("serves one use and one invite", async () => {
  const { deps } = await setUp();
  const join = { type: "join", invite: "a" } as const;
  const text = toBase64Url(await makeChallenge(deps, join));
  expect(await readChallenge(deps, join, text)).not.toBeNull();
  expect(await readChallenge(deps, { ...join, invite: "b" }, text)).toBeNull();
  expect(await readChallenge(deps, SIGN_IN, text)).toBeNull();
});

it("falls when any byte of it is changed, cut off or added", async () => {
  const { deps } = await setUp();
  const challenge = await makeChallenge(deps, SIGN_IN);
  for (const index of challenge.keys()) {
    const changed = challenge.with(index, (challenge[index] ?? 0) ^ 1);
    expect(await readChallenge(deps, SIGN_IN, toBase64Url(changed))).toBeNull();
  }
  const texts = [challenge.subarray(1), new Uint8Array([...challenge, 0])].map(toBase64Url);
  for (const text of [...texts, "", "not base64url!"]) {
    expect(await readChallenge(deps, SIGN_IN, text)).toBeNull();
  }
});

it("differs each time, and between secrets", async () => {
  const { deps } = await setUp();
  const [one, two] = [await makeChallenge(deps, SIGN_IN), await makeChallenge(deps, SIGN_IN)];
  expect(toBase64Url(one)).not.toBe(toBase64Url(two));
  const keyring = await makeKeyring(new Uint8Array(32).fill(8));
  expect(await readChallenge({ ...deps, keyring }, SIGN_IN, toBase64Url(one))).toBeNull();
});
