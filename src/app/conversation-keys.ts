import type { ConversationKeys } from "./conversation-deps.ts";
import type { Address } from "./object-ports.ts";
import type { Keyring } from "./ports.ts";

/** The keyring's keys, by what a conversation uses them for. */
export function makeConversationKeys(keyring: Keyring): ConversationKeys {
  return {
    sessionBox: (address) => keyring.box("session", saltOf(address)),
    wayBackBox: () => keyring.box("way-back"),
    subscriberBox: () => keyring.box("subscriber"),
    subscriberKey: (address) => keyring.name("name/subscriber", saltOf(address)),
    pingId: (address, message) => keyring.name("name/ping", `${saltOf(address)}:${message}`),
    mailboxName: (code) => keyring.name("name/mailbox", code),
    mailboxSeed: (code) => keyring.bytes("mailbox-identity", code),
  };
}

function saltOf({ channel, chat }: Address): string {
  return `${channel}:${chat}`;
}
