import { describeBroadcasterStore } from "../../contract/broadcaster-store.contract.ts";
import { makeMemoryBroadcasterStore } from "./memory-broadcaster-store.ts";

describeBroadcasterStore(async (work) => work(makeMemoryBroadcasterStore()));
