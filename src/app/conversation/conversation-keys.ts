import { toBase64Url } from "../../core/base64url.ts";
import { ID_BYTES } from "../../core/units.ts";
import type { ConversationKeys } from "../effects/conversation-deps.ts";
import type { Address, MailboxPort } from "../object-ports.ts";
import type { Box, Keyring } from "../ports.ts";

/** A conversation's keys, derived by the keyring. */
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
    seenId: async (address, update) => {
      const mac = await keyring.bytes("name/update", `${saltOf(address)}:${update}`);
      return toBase64Url(mac.subarray(0, ID_BYTES));
    },
    pingId: (address, message) => keyring.name("name/ping", `${saltOf(address)}:${message}`),
    formerSubscriberKey: async (address) =>
      (await keyring.former?.name("name/subscriber", saltOf(address))) ?? null,
    mailboxName: async (code) => (await ringOf(code)).name("name/mailbox", code),
    mailboxSeed: async (code) => (await ringOf(code)).bytes("mailbox-identity", code),
  };
}

/** The keyring of the secret under which a mailbox was opened. Its name and key never change. */
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
 * Caches the last derived key. An object has one chat and so one key. It is kept only in memory, as
 * a CryptoKey that cannot be exported.
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
