import { runInDurableObject } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { makeConversationKeys } from "../../src/app/conversation/conversation-keys.ts";
import { renewSubscribers } from "../../src/app/notices/renew-subscribers.ts";
import { SEALED_VERSION, sealedRow } from "../../src/app/sealed-rows.ts";
import { toBase64Url } from "../../src/core/base64url.ts";
import { fromJsonBytes } from "../../src/core/text/json-bytes.ts";
import { makeBroadcasterStore } from "../../src/storage/broadcaster-store.ts";
import { type Deps, type Env, wire } from "../../src/wire.ts";
import { bindings, stubOf } from "./bindings.ts";
import { Resident } from "./resident.ts";
import { openStation, openTown, tipsOf } from "./town.ts";

const CHAT = "7055000001";
const ROW = "outbox of a test";

const plainOf = (chat: string) =>
  new TextEncoder().encode(JSON.stringify({ channel: "telegram", chat }));

/** What the size of a sealed subscriber depends on. */
const PLACE = { place: { areas: [], topics: [] } };

let before: Deps;
let after: Deps;
let resident: Resident;
let receipt = "";

/** The same objects, as a Worker with a changed APP_SECRET uses them. */
function changed(): Env {
  const secret = toBase64Url(new Uint8Array(32).fill(9));
  const secrets = { APP_SECRET: secret, APP_SECRET_PREVIOUS: bindings.APP_SECRET };
  return { ...bindings, ...secrets } as Env;
}

beforeAll(async () => {
  openTown();
  await openStation("song-tri");
  resident = new Resident("telegram", CHAT);
  await resident.begin();
  receipt = await resident.sendTip();
  before = await wire(bindings);
  after = await wire(changed());
});

/** The stub's id. Its port does not have it. */
function idOf(stub: unknown): string {
  return String((stub as DurableObjectStub).id);
}

describe("after a change of APP_SECRET, in the grace period", () => {
  it("boxes open what either secret sealed, and seal with the new one", async () => {
    const [old, now] = [await before.keyring.box("outbox"), await after.keyring.box("outbox")];
    const plain = new TextEncoder().encode("way back");
    expect(await now.open(await old.seal(plain, ROW), ROW)).toEqual(plain);
    expect(await now.open(await now.seal(plain, ROW), ROW)).toEqual(plain);
    expect(await old.open(await now.seal(plain, ROW), ROW)).toBeNull();
  });

  it("a chat that began before stays where it is; a new one gets a new name", async () => {
    const known = await after.conversation("telegram", CHAT);
    expect(idOf(known)).toBe(idOf(await before.conversation("telegram", CHAT)));
    const fresh = await after.conversation("telegram", "7055000002");
    expect(idOf(fresh)).not.toBe(idOf(await before.conversation("telegram", "7055000002")));
  });

  it("a receipt of before opens its mailbox, with the key that it was sealed to", async () => {
    const [old, now] = [before, after].map(({ keyring, mailbox }) =>
      makeConversationKeys(keyring, mailbox),
    );
    const [tip] = await tipsOf("song-tri");
    expect(await now?.mailboxName(receipt)).toBe(tip?.mailbox);
    expect(await now?.mailboxSeed(receipt)).toEqual(await old?.mailboxSeed(receipt));
    // A receipt that is made now depends only on the new secret.
    const other = "0000-0000-0000-0001-1";
    expect(await now?.mailboxName(other)).not.toBe(await old?.mailboxName(other));
  });

  it("proofs of before can still be verified", () => {
    expect(after.filingKeys).toEqual([after.filing.publicKey, before.filing.publicKey]);
    expect(before.filingKeys).toEqual([before.filing.publicKey]);
  });

  it("subscribers move to the new secret with the next notice, each once", async () => {
    const [old, now] = [before, after].map(({ keyring }) => (chat: string) => {
      const named = keyring.name("name/subscriber", `telegram:${chat}`);
      const seal = async () => {
        const box = await keyring.box("subscriber");
        return box.seal(plainOf(chat), sealedRow.subscriber("telegram", await named));
      };
      return Promise.all([named, seal()]);
    });
    if (!(old && now)) throw new Error("no keyrings");
    const [[lan, lanAt], [minh, minhAt], [newMinh, newMinhAt]] = await Promise.all([
      old("1"),
      old("2"),
      now("2"),
    ]);
    const stub = stubOf(bindings.BROADCASTER, "telegram");
    await runInDurableObject(stub, async (_, { storage }) => {
      const store = makeBroadcasterStore(storage.sql, (_notice, subscriber) => [subscriber]);
      store.subscribe({ key: lan, address: lanAt });
      store.subscribe({ key: minh, address: minhAt });
      store.subscribe({ key: newMinh, address: newMinhAt });
      const subscriberBox = await after.keyring.box("subscriber");
      const newKey = ({ channel, chat }: { channel: string; chat: string }) =>
        after.keyring.name("name/subscriber", `${channel}:${chat}`);
      const page = [lan, minh, newMinh].map((key, at) => ({ number: at + 1, key, isOld: false }));
      const renewed = await renewSubscribers(
        { store, channel: "telegram", subscriberBox, newKey, content: PLACE },
        page,
      );
      expect(renewed.map(({ key }) => key)).toEqual([(await now("1"))[0], newMinh]);
      expect(store.count()).toBe(2);
      // A row that waits names Lan by the former key.
      expect(store.subscriber(lan)?.key).toBe((await now("1"))[0]);
      const [key] = await now("1");
      const kept = store.subscriber(key)?.address ?? new Uint8Array();
      const about = sealedRow.subscriber("telegram", key);
      expect(
        fromJsonBytes((await subscriberBox.open(kept, about)) ?? new Uint8Array()),
      ).toMatchObject(fromJsonBytes(plainOf("1")) as object);
      // The former secret no longer opens it, so that secret can be removed.
      expect(await (await before.keyring.box("subscriber")).open(kept, about)).toBeNull();
    });
  });
});

it("an address that is bound to no row yet, is with the next notice", async () => {
  const { keyring } = await wire(bindings);
  const subscriberBox = await keyring.box("subscriber");
  const about = sealedRow.subscriber("telegram", "lan");
  // As all were sealed before there was a version.
  let old = new Uint8Array([SEALED_VERSION]);
  while (old[0] === SEALED_VERSION) old = (await subscriberBox.seal(plainOf("1"), "")).slice(1);
  await runInDurableObject(stubOf(bindings.BROADCASTER, "telegram"), async (_, { storage }) => {
    const store = makeBroadcasterStore(storage.sql, (_notice, subscriber) => [subscriber]);
    store.subscribe({ key: "lan", address: old });
    // Its language stood beside it.
    storage.sql.exec("UPDATE subscribers SET lang = 'en' WHERE key = 'lan'");
    const range = { cursor: 0, last: 99 };
    const isOld = () => store.page(range, 99).find(({ key }) => key === "lan")?.isOld;
    expect(isOld()).toBe(true);
    const content = PLACE;
    const deps = { store, channel: "telegram", subscriberBox, newKey: null, content } as const;
    const page = store.page(range, 99);
    expect((await renewSubscribers(deps, page)).map(({ key }) => key)).toContain("lan");
    expect(isOld()).toBe(false);
    const kept = store.subscriber("lan")?.address ?? new Uint8Array();
    expect(
      fromJsonBytes((await subscriberBox.open(kept, about)) ?? new Uint8Array()),
    ).toMatchObject({ channel: "telegram", chat: "1", lang: "en" });
    const query = "SELECT lang FROM subscribers WHERE key = 'lan'";
    expect(storage.sql.exec(query).one()).toEqual({ lang: "" });
    expect(await subscriberBox.open(kept, `${about}a`)).toBeNull();
  });
});

it("takes nothing back that a subscriber chooses while a notice seals them anew", async () => {
  const { keyring } = await wire(bindings);
  const subscriberBox = await keyring.box("subscriber");
  const about = sealedRow.subscriber("telegram", "minh");
  const chosen = await subscriberBox.seal(plainOf("1"), about);
  await runInDurableObject(stubOf(bindings.BROADCASTER, "telegram"), async (_, { storage }) => {
    const store = makeBroadcasterStore(storage.sql, (_notice, subscriber) => [subscriber]);
    store.subscribe({ key: "minh", address: await subscriberBox.seal(plainOf("1"), about) });
    const slow = {
      open: subscriberBox.open,
      seal: async (...given: Parameters<typeof subscriberBox.seal>) => {
        const sealed = await subscriberBox.seal(...given);
        store.subscribe({ key: "minh", address: chosen });
        return sealed;
      },
    };
    const deps = { store, channel: "telegram", subscriberBox: slow, newKey: null } as const;
    const page = [{ number: store.subscriber("minh")?.number ?? 0, key: "minh", isOld: true }];
    const renewed = await renewSubscribers({ ...deps, content: PLACE }, page);
    expect(renewed.map(({ key }) => key)).toEqual(["minh"]);
    expect(store.subscriber("minh")?.address).toEqual(chosen);
  });
});
