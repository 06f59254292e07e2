/**
 * The Worker that `test/workerd` runs against: the real one. A test that needs to stop the clock
 * or break the network puts a subclass of an object in the place of that object here.
 */
export { Broadcaster, Conversation, default, Mailbox, Station } from "../../src/worker.ts";
