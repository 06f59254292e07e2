import type { Loot, LootRow, LootValue } from "./loot.ts";

/** What a leak is made of. */
export interface Story {
  /** Ids of tips, with their sender's chat, the time of sending (ms), and the length of the text. */
  tips: { id: string; chat: string; at: number; length: number }[];
}

export type Leak = (row: LootRow, about: { object: string; story: Story }) => LootRow;

/** The same loot with a leak in it. */
export function plantLeak(loot: Loot, story: Story, leak: Leak): Loot {
  const objects = loot.objects.map((one) => ({
    ...one,
    rows: one.rows.map((row) => leak(row, { object: one.id, story })),
  }));
  return { ...loot, objects };
}

const put = (row: LootRow, column: string, value: LootValue): LootRow => ({
  ...row,
  values: { ...row.values, [column]: value },
});

/** The number of the tip, or of the first one of the chat; undefined: neither. */
function numberOf(row: LootRow, { object, story }: { object: string; story: Story }) {
  const { tips } = story;
  const tip = tipOf(row, story);
  const chat = tip?.chat ?? (row.table === "document" ? object : undefined);
  const number = tips.findIndex((one) => one.chat === chat);
  return number < 0 ? undefined : { number, isTip: tip !== undefined };
}

/** The digits of a number, to a base. */
const digits = (number: number, base: number, count: number): number[] =>
  Array.from({ length: count }, (_, place) => Math.floor(number / base ** place) % base);

/** A change of digits that goes with no order. */
const MIXED = [2, 0, 3, 1];

const tipOf = ({ table, values }: LootRow, { tips }: Story) =>
  table === "tips" ? tips.find(({ id }) => id === values.id) : undefined;

/** How long it takes from a message to what it causes elsewhere. */
const LATER_MS = 11;
const SPREAD_MS = 14;

/** Leaks as there were, or as there could be. */
export const LEAKS: Record<string, Leak> = {
  "the millisecond of the last update, and of a tip": (row, { object, story }) => {
    const tip = tipOf(row, story);
    if (tip) return put(row, "received_at", tip.at + LATER_MS + (tip.length % SPREAD_MS));
    const own = story.tips.find(({ chat }) => chat === object);
    return row.table === "document" && own ? put(row, "at", own.at) : row;
  },
  "the length of what was said": (row, { object, story }) => {
    const tip = tipOf(row, story);
    if (tip) return put(row, "length", tip.length + 1_700);
    const own = story.tips.find(({ chat }) => chat === object);
    return row.table === "document" && own ? put(row, "length", own.length + 480) : row;
  },
  "the name of a mailbox in a chat": (row, { object, story }) => {
    const tip = tipOf(row, story);
    if (tip) return put(row, "mailbox", `mailbox of ${tip.id}`);
    const own = story.tips.find(({ chat }) => chat === object);
    return row.table === "document" && own ? put(row, "box", `mailbox of ${own.id}`) : row;
  },
  "what is there, and what is not": (row, about) => {
    const { number = 0 } = numberOf(row, about) ?? {};
    return digits(number, 2, 8).reduce(
      (to, on, place) => (on ? put(to, `bit ${place}`, 7) : to),
      row,
    );
  },
  "kinds that go together in no order": (row, about) => {
    const found = numberOf(row, about);
    if (!found) return row;
    const kinds = digits(found.number, MIXED.length, 4);
    const own = found.isTip ? kinds : kinds.map((kind) => MIXED[kind] ?? 0);
    return own.reduce((to, kind, place) => put(to, `kind ${place}`, kind), row);
  },
  "a nonce that is used twice": (row, about) => {
    const found = numberOf(row, about);
    return found ? put(row, "nonce", new Uint8Array(32).fill(found.number)) : row;
  },
};
