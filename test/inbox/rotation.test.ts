import { beforeAll, expect, test } from "vitest";
import type { Me } from "../../src/core/station/views.ts";
import { openText, sealText } from "../../src/inbox/keys/age-file.ts";
import { newRecipients, openCopy } from "../../src/inbox/keys/open-copy.ts";
import { type KeyPair, newKeyPair } from "../../src/inbox/keys/station-key.ts";
import { openSession } from "../../src/inbox/session/open-session.ts";
import { checkSwap } from "../../src/inbox/station-keys/check-swap.ts";
import { sealAnew } from "../../src/inbox/station-keys/seal-anew.ts";
import { sampleMe } from "./sample-me.ts";

let [officer, oldest, old, present]: (KeyPair | undefined)[] = [];

beforeAll(async () => {
  [officer, oldest, old, present] = await Promise.all(Array.from({ length: 4 }, newKeyPair));
});

function pairs() {
  if (!(officer && oldest && old && present)) throw new Error("no keys");
  return { officer, oldest, old, present };
}

test("after rotations an officer's browser opens every key, each with the one after it", async () => {
  const keys = pairs();
  const base = sampleMe("lan");
  const me: Me = {
    ...base,
    officer: { ...base.officer, recipient: keys.officer.recipient },
    stationKey: {
      recipient: keys.present.recipient,
      sealed: await sealText(keys.present.identity, keys.officer.recipient),
      former: [
        {
          recipient: keys.old.recipient,
          sealed: await sealText(keys.old.identity, keys.present.recipient),
        },
        {
          recipient: keys.oldest.recipient,
          sealed: await sealText(keys.oldest.identity, keys.old.recipient),
        },
      ],
      pending: 0,
      exposed: false,
      kitMade: true,
      rotation: null,
    },
  };
  const { stationKey } = await openSession(me, keys.officer);
  expect(stationKey).toEqual({
    type: "held",
    pair: keys.present,
    former: [keys.old, keys.oldest],
  });
});

test("seals an old tip to the key in use, and leaves what is so already", async () => {
  const keys = pairs();
  const held = { pair: keys.present, former: [keys.old, keys.oldest] };
  const blob = (sealed: string) => ({ kind: "tip", id: "t", was: 0, sealed }) as const;
  for (const { recipient } of held.former) {
    const { sealed, ...rest } = await sealAnew(blob(await sealText("tin", recipient)), held);
    expect(rest).toMatchObject({ kind: "tip", id: "t", was: 0 });
    const opened = await openText(sealed ?? "", keys.present.identity);
    expect(opened).toEqual({ ok: true, value: "tin" });
  }
  const done = await sealAnew(blob(await sealText("tin", keys.present.recipient)), held);
  expect(done.sealed).toBeNull();
  const damaged = await sealAnew(blob("AAAA"), held);
  expect(damaged.sealed).toBeNull();
});

test("compares what a colleague's browser has swapped with what it was", async () => {
  const keys = pairs();
  const held = { pair: keys.present, former: [keys.old] };
  const file = (text: string, key: KeyPair) => sealText(text, key.recipient);
  const same = async (sealed: string, before: string | null) =>
    await checkSwap({ sealed, before }, held);
  const before = await file("tin", keys.old);
  expect(await same(await file("tin", keys.present), before)).toBe(true);
  expect(await same(await file("tin khác", keys.present), before)).toBe(false);
  // It would be lost with the former key.
  expect(await same(await file("tin", keys.old), before)).toBe(false);
  expect(await same("AAAA", before)).toBe(false);
  expect(await same(await file("tin", keys.present), null)).toBe(true);
  expect(await same(before, null)).toBe(false);
  // Damaged from the beginning: there is nothing to lose.
  expect(await same("AAAA", null)).toBe(true);
});

test("a browser opens its copy of a new key, and nothing that would lock it out", async () => {
  const { officer, old: next, present, oldest: other } = pairs();
  const copy = async (change: { sealed?: KeyPair; to?: KeyPair; former?: KeyPair } = {}) => {
    const sealed = (change.sealed ?? next).identity;
    const former = (change.former ?? present).identity;
    const view = {
      recipient: next.recipient,
      sealed: await sealText(sealed, (change.to ?? officer).recipient),
      former: await sealText(former, next.recipient),
      ...{ opened: false, openedBy: 0, holders: 2, endsAt: "" },
    };
    return (await openCopy(view, { own: officer, present })).ok;
  };
  expect(await copy()).toBe(true);
  expect(await copy({ sealed: other })).toBe(false);
  expect(await copy({ to: other })).toBe(false);
  // The old tips would be lost.
  expect(await copy({ former: other })).toBe(false);
});

test("a question goes to a new key too, and to none that the server alone names", async () => {
  const { officer, old: next, present, oldest: servers } = pairs();
  const view = async (key: KeyPair, former: KeyPair) => ({
    recipient: key.recipient,
    sealed: await sealText(key.identity, officer.recipient),
    former: await sealText(former.identity, key.recipient),
    ...{ opened: false, openedBy: 0, holders: 2, endsAt: "" },
  });
  const keys = { own: officer, present };
  expect(await newRecipients(await view(next, present), keys)).toEqual([next.recipient]);
  // Whoever has not the key in use can't seal it to theirs.
  expect(await newRecipients(await view(servers, servers), keys)).toEqual([]);
  expect(await newRecipients(null, keys)).toEqual([]);
});
