import { describeMailboxStore } from "../../contract/mailbox-store.contract.ts";
import { makeMemoryMailboxStore } from "./memory-mailbox-store.ts";

describeMailboxStore(async (work) => work(makeMemoryMailboxStore()));
