import { describe } from "vitest";
import { BROADCASTER_MIGRATIONS } from "../../src/storage/broadcaster-migrations.ts";
import { makeBroadcasterStore } from "../../src/storage/broadcaster-store.ts";
import { MAILBOX_MIGRATIONS, makeMailboxStore } from "../../src/storage/mailbox-store.ts";
import { describeBroadcasterStore } from "../contract/broadcaster-store.contract.ts";
import { describeMailboxStore } from "../contract/mailbox-store.contract.ts";
import { inFresh } from "./in-fresh.ts";

describe("a mailbox's tables", () =>
  describeMailboxStore((work) =>
    inFresh(MAILBOX_MIGRATIONS, ({ sql }) => work(makeMailboxStore(sql))),
  ));

describe("a broadcaster's tables", () =>
  describeBroadcasterStore((work) =>
    inFresh(BROADCASTER_MIGRATIONS, ({ sql }) => work(makeBroadcasterStore(sql))),
  ));
