import type { Loot, LootRow } from "./loot.ts";

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

const put = (row: LootRow, column: string, value: number | string): LootRow => ({
  ...row,
  values: { ...row.values, [column]: value },
});

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
};
