import type { ConversationKeys } from "../effects/conversation-deps.ts";
import type { Address, MailboxPort } from "../object-ports.ts";
import type { Box, Keyring } from "../ports.ts";

/** The keyring's keys, by what a conversation uses them for. */
export function makeConversationKeys(
  keyring: Keyring,
  mailbox: (name: string) => Pick<MailboxPort, "read">,
): ConversationKeys {
  const ringOf = (code: string) => ringOfMailbox(keyring, mailbox, code);
  return {
    sessionBox: rememberLast((salt) => keyring.box("session", salt)),
    wayBackBox: () => keyring.box("way-back"),
    subscriberBox: () => keyring.box("subscriber"),
    subscriberKey: (address) => keyring.name("name/subscriber", saltOf(address)),
    pingId: (address, message) => keyring.name("name/ping", `${saltOf(address)}:${message}`),
    formerSubscriberKey: async (address) =>
      (await keyring.former?.name("name/subscriber", saltOf(address))) ?? null,
    mailboxName: async (code) => (await ringOf(code)).name("name/mailbox", code),
    mailboxSeed: async (code) => (await ringOf(code)).bytes("mailbox-identity", code),
  };
}

/** A mailbox keeps the name and the key of the secret under which it was opened. */
async function ringOfMailbox(
  keyring: Keyring,
  mailbox: (name: string) => Pick<MailboxPort, "read">,
  code: string,
): Promise<Keyring> {
  const { former } = keyring;
  if (!former) return keyring;
  const before = await mailbox(await former.name("name/mailbox", code)).read();
  return before ? former : keyring;
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
