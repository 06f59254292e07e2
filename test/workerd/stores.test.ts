import { runInDurableObject } from "cloudflare:test";
import { describe } from "vitest";
import { makeBroadcasterStore } from "../../src/storage/broadcaster-store.ts";
import { makeMailboxStore } from "../../src/storage/mailbox-store.ts";
import { describeBroadcasterStore } from "../contract/broadcaster-store.contract.ts";
import { describeMailboxStore } from "../contract/mailbox-store.contract.ts";
import { bindings } from "./bindings.ts";

/** The database of a new object, as its own migrations made it. */
function inFresh(
  namespace: { getByName(name: string): unknown },
  work: (storage: DurableObjectStorage) => void,
) {
  // The namespace is typed by its port; the test's tools want the stub without it.
  const stub = namespace.getByName(crypto.randomUUID()) as DurableObjectStub;
  return runInDurableObject(stub, (_, { storage }) => work(storage));
}

describe("a mailbox's tables", () =>
  describeMailboxStore((work) =>
    inFresh(bindings.MAILBOX, ({ sql }) => work(makeMailboxStore(sql))),
  ));

describe("a broadcaster's tables", () =>
  describeBroadcasterStore((work) =>
    inFresh(bindings.BROADCASTER, ({ sql }) => work(makeBroadcasterStore(sql))),
  ));
