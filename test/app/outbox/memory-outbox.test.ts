import { describeOutbox } from "../../contract/outbox.contract.ts";
import { makeMemoryOutbox, newTable } from "./memory-outbox.ts";

describeOutbox(async (work) => {
  const table = newTable();
  const open = () => makeMemoryOutbox(table);
  work(open, open);
});
