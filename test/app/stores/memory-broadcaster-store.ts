import type { BroadcasterStore, Running } from "../../../src/app/notices/broadcast.ts";
import type { ChannelStatus, Subscription } from "../../../src/app/object-ports.ts";

interface Subscriber extends Subscription {
  number: number;
  formerKey: string | null;
}

/** A broadcaster's tables in memory, for tests of what uses them. */
export function makeMemoryBroadcasterStore(): BroadcasterStore {
  let subscribers: Subscriber[] = [];
  const notices: (Running & { finished: boolean })[] = [];
  let newest = 0;
  let pause: Pick<ChannelStatus, "pausedUntil" | "alert"> = { pausedUntil: 0, alert: null };
  const find = (key: string) => subscribers.find((one) => one.key === key);
  const noticeOf = (id: string) => notices.find(({ notice }) => notice.id === id);
  return {
    subscribe: (subscription) => {
      const known = find(subscription.key);
      if (known) return void Object.assign(known, subscription);
      newest += 1;
      subscribers.push({ ...subscription, number: newest, formerKey: null });
    },
    unsubscribe: (key) => {
      subscribers = subscribers.filter((one) => one.key !== key);
    },
    subscriber: (key) => {
      const found = find(key) ?? subscribers.find(({ formerKey }) => formerKey === key);
      return found ? { key: found.key, address: found.address, lang: found.lang } : null;
    },
    rename: (key, to) => {
      const one = find(key);
      if (!one) return;
      if (key !== to.key && find(to.key)) subscribers = subscribers.filter((each) => each !== one);
      else Object.assign(one, to, { formerKey: key === to.key ? null : key });
    },
    count: () => subscribers.length,
    page: ({ cursor, last }, limit) =>
      subscribers
        .filter(({ number }) => number > cursor && number <= last)
        .slice(0, limit)
        .map(({ number, key }) => ({ number, key })),
    addNotice: (notice) => {
      if (noticeOf(notice.id)) return false;
      const last = Math.max(0, ...subscribers.map(({ number }) => number));
      notices.push({ notice, cursor: 0, last, finished: false });
      return true;
    },
    notice: (id) => noticeOf(id)?.notice ?? null,
    running: () => {
      const found = notices.find(({ finished }) => !finished);
      return found ? { notice: found.notice, cursor: found.cursor, last: found.last } : null;
    },
    advance: (id, cursor) => void Object.assign(noticeOf(id) ?? {}, { cursor }),
    finish: (id) => void Object.assign(noticeOf(id) ?? {}, { finished: true }),
    setPause: (pausedUntil, alert) => {
      if (pausedUntil >= pause.pausedUntil) pause = { pausedUntil, alert };
    },
    clearAlert: () => {
      pause = { ...pause, alert: null };
    },
    pause: () => pause,
  };
}
