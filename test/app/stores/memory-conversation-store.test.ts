import { describeConversationStore } from "../../contract/conversation-store.contract.ts";
import { makeMemoryOutbox } from "../outbox/memory-outbox.ts";
import { makeMemoryConversationStore, newConversationTables } from "./memory-conversation-store.ts";

describeConversationStore(async (work) => {
  const tables = newConversationTables();
  await work((outbox = makeMemoryOutbox()) => makeMemoryConversationStore(outbox, tables));
});
