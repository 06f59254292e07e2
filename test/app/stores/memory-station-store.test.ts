import { describeStationStore } from "../../contract/station-store.contract.ts";
import { makeMemoryStationStore } from "./memory-station-store.ts";

describeStationStore(async (work, outbox) => work(makeMemoryStationStore(outbox)));
