import type {
  Aging,
  ConversationStore,
  KeptLimits,
  WatchedDraft,
} from "../../../src/app/effects/conversation-deps.ts";
import {
  CHAT_LANE,
  MEDIA_LANE,
  ORIGINAL_KEY,
  SLOW_KEY,
  SLOW_MEDIA_KEY,
  slotOfLane,
  WIPE_KEY,
} from "../../../src/app/effects/lanes.ts";
import type { Outbox } from "../../../src/app/ports.ts";
import { sealedRow } from "../../../src/app/sealed-rows.ts";
import { newSession, type Session } from "../../../src/core/flow/session.ts";
import { SESSION_VERSION } from "../../../src/core/flow/session-values.ts";
import { fromJsonBytes, toJsonBytes } from "../../../src/core/text/json-bytes.ts";
import { DAY_MS, dayStart, HOUR_MS, hourNumber } from "../../../src/core/units.ts";

interface ConversationTables {
  document: Uint8Array | null;
  seen: Map<string, number>;
  messages: { row: number; sealed: Uint8Array; at: number }[];
  watched: WatchedDraft | null;
  guesses: Map<string, number>;
  again: number | null;
  limits: KeptLimits | null;
}

export function newConversationTables(): ConversationTables {
  const rows = { seen: new Map(), messages: [], guesses: new Map() };
  return { ...rows, document: null, watched: null, again: null, limits: null };
}

/** A conversation's tables in memory. `tables` outlives the store, as after a crash. */
export function makeMemoryConversationStore(
  outbox: Outbox,
  tables: ConversationTables = newConversationTables(),
): ConversationStore {
  let lastRow = Math.max(0, ...tables.messages.map(({ row }) => row));
  const atomically = (work: () => void) => {
    const before = structuredClone(tables);
    try {
      work();
    } catch (error) {
      Object.assign(tables, before);
      outbox.reread();
      throw error;
    }
  };
  return {
    open: async (box) => {
      const plain = tables.document && (await box.open(tables.document, sealedRow.document));
      // Only this code seals it, so its shape is that of its version.
      const kept = plain && (fromJsonBytes(plain) as Session);
      return {
        session: kept?.version === SESSION_VERSION ? kept : newSession(),
        save: async (session, also) => {
          const sealed = await box.seal(toJsonBytes(session), sealedRow.document);
          atomically(() => {
            tables.document = sealed;
            also();
          });
        },
      };
    },
    isKept: () => tables.document !== null,
    isFirstLife: () => false,
    hasSeen: (id) => tables.seen.has(id),
    markSeen: (id, now) => void tables.seen.set(id, dayStart(now)),
    keepMessages: (sealed, at) => {
      lastRow = Math.max(lastRow + 1, dayStart(at));
      tables.messages.push({ row: lastRow, sealed, at: dayStart(at) });
    },
    isWiping: () => outbox.keyed(WIPE_KEY).length > 0,
    messages: () => tables.messages.map(({ row, sealed }) => ({ row, sealed })),
    forgetMessages: (upTo) => {
      tables.messages = tables.messages.filter(({ row }) => row > upTo);
    },
    watch: (draft) => {
      tables.watched = { ...draft };
    },
    watched: () => tables.watched,
    unwatch: () => {
      tables.watched = null;
    },
    guesses: (hour) => [...tables.guesses.values()].filter((one) => one === hour).length,
    addGuess: (id, hour) => {
      if (!tables.guesses.has(id)) tables.guesses.set(id, hour);
    },
    forgetGuess: (id) => void tables.guesses.delete(id),
    shownAgain: () => tables.again,
    noteShownAgain: (screen) => {
      tables.again = screen;
    },
    waitingReplies: () => outbox.waiting(CHAT_LANE, SLOW_KEY),
    fetching: () =>
      outbox.keyed(MEDIA_LANE).map(({ id, key }) => ({ row: id, slot: slotOfLane(key) })),
    dropSlowNote: () => outbox.drop(({ key }) => key === SLOW_MEDIA_KEY),
    limits: () => tables.limits?.sealed ?? null,
    forget: (limits, { wipes }) => {
      const going = [SLOW_MEDIA_KEY, ORIGINAL_KEY];
      outbox.drop(({ lane, key }) =>
        lane === CHAT_LANE ? key !== WIPE_KEY : key !== null && going.includes(key),
      );
      tables.document = null;
      tables.watched = null;
      tables.again = null;
      tables.limits = limits;
      if (!wipes && outbox.keyed(WIPE_KEY).length === 0) tables.messages = [];
    },
    tidy: (before) => {
      for (const [id, at] of tables.seen) if (at + DAY_MS <= before.seen) tables.seen.delete(id);
      tables.messages = tables.messages.filter(({ at }) => at + DAY_MS > before.messages);
      for (const [id, hour] of tables.guesses)
        if (hour < hourNumber(before.guesses)) tables.guesses.delete(id);
      if (tables.limits && tables.limits.until <= before.limits) tables.limits = null;
    },
    oldest: () => oldestOf(tables),
  };
}

function oldestOf(tables: ConversationTables): Record<Aging, number | null> {
  const { seen, messages, guesses, limits } = tables;
  const least = (times: number[]) => (times.length === 0 ? null : Math.min(...times));
  return {
    seen: least([...seen.values()].map((day) => day + DAY_MS)),
    messages: least(messages.map(({ at }) => at + DAY_MS)),
    guesses: least([...guesses.values()].map((hour) => (hour + 1) * HOUR_MS)),
    limits: limits?.until ?? null,
  };
}
