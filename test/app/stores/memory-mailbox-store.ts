import type { MailboxStore } from "../../../src/app/mailbox.ts";
import type { MailboxMessage, MailboxOpening } from "../../../src/app/object-ports.ts";

/** A mailbox's tables in memory. */
export function makeMemoryMailboxStore(): MailboxStore {
  let opening: MailboxOpening | null = null;
  let messages: MailboxMessage[] = [];
  let mutedUntil = 0;
  let unread = false;
  return {
    open: (first) => {
      opening ??= { ...first };
    },
    opening: () => opening && { ...opening },
    add: (message) => {
      if (messages.some(({ id }) => id === message.id)) return false;
      messages.push(message);
      return true;
    },
    messages: () => [...messages],
    keepWayBack: (wayBack) => {
      if (opening) opening = { ...opening, wayBack };
    },
    forgetWayBack: () => {
      if (opening) opening = { ...opening, wayBack: null };
    },
    erase: () => {
      opening = null;
      messages = [];
      mutedUntil = 0;
      unread = false;
    },
    setMuted: (until) => {
      mutedUntil = until;
    },
    mutedUntil: () => mutedUntil,
    unread: () => unread,
    setUnread: (value) => {
      unread = value;
    },
  };
}
