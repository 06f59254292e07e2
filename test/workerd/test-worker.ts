import worker, { Broadcaster, Conversation, Mailbox, Station } from "../../src/worker.ts";
import { noteRuns } from "./watched-objects.ts";

/**
 * The Worker that `test/workerd` runs against: the real one, whose objects tell when they run. A
 * test that needs to break one replaces a method of its class.
 */
export default worker;
export { Broadcaster, Conversation, Mailbox, Station };

for (const type of [Broadcaster, Conversation, Mailbox, Station]) noteRuns(type);
