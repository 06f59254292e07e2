import { makeApp } from "./http/app.ts";

export { Broadcaster } from "./objects/broadcaster.ts";
export { Conversation } from "./objects/conversation.ts";
export { Mailbox } from "./objects/mailbox.ts";
export { Station } from "./objects/station.ts";

export default makeApp();
