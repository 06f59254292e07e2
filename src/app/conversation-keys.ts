import type { ConversationKeys } from "./conversation-deps.ts";
import type { Address } from "./object-ports.ts";
import type { Box, Keyring } from "./ports.ts";

/** The keyring's keys, by what a conversation uses them for. */
export function makeConversationKeys(keyring: Keyring): ConversationKeys {
  return {
    sessionBox: rememberLast((salt) => keyring.box("session", salt)),
    wayBackBox: () => keyring.box("way-back"),
    subscriberBox: () => keyring.box("subscriber"),
    subscriberKey: (address) => keyring.name("name/subscriber", saltOf(address)),
    pingId: (address, message) => keyring.name("name/ping", `${saltOf(address)}:${message}`),
    mailboxName: (code) => keyring.name("name/mailbox", code),
    mailboxSeed: (code) => keyring.bytes("mailbox-identity", code),
  };
}

/**
 * An object has one chat, so one key, derived once for as long as the object is in memory. The key
 * itself can't be read out of a CryptoKey, and nothing of it is stored.
 */
function rememberLast(derive: (salt: string) => Promise<Box>): (address: Address) => Promise<Box> {
  let known: { salt: string; box: Promise<Box> } | undefined;
  return (address) => {
    const salt = saltOf(address);
    if (known?.salt !== salt) known = { salt, box: derive(salt) };
    return known.box;
  };
}

function saltOf({ channel, chat }: Address): string {
  return `${channel}:${chat}`;
}
