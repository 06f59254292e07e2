import type { FollowUp } from "../../core/tip/follow-up.ts";
import type { TipContent, TipField, TipMedia } from "../../core/tip/tip-content.ts";
import { countHidden, hideWords, tokensOf } from "./hide-words.ts";
import {
  type Box,
  type Decision,
  type Decisions,
  entryPart,
  filePart,
  type OpenedEntry,
  type PartLabels,
  partsOf,
  type TipPart,
  WHOLE,
} from "./tip-parts.ts";

/**
 * The copy of a tip that leaves the station without what an officer has hidden. It is built anew from
 * what is known to be in a tip: whatever else a sealed tip may have stays here, and so do
 *
 * - the salt, with which a guess at hidden words could be checked against the digest of the station;
 * - the names and keys of files, with which a stored file could be opened whole, and the originals.
 */
export interface Mask {
  /** A part without a decision was not shown to the officer: it is left out. */
  decisions: Decisions;
  /** In which the resident wrote: words are told apart by it. */
  lang: string;
}

/** How much is hidden. `parts`: left out as a whole. */
export interface MaskCounts {
  words: number;
  regions: number;
  parts: number;
}

/** The note of the station that forwarded it. */
const FORWARD_NOTE = "forwarded-note";
const OUT: Decision = { ...WHOLE, isOut: true };

/** All parts of a tip that can be hidden, the notes of stations too. */
export function maskedParts(
  content: Pick<TipContent, "fields" | "forwarded">,
  thread: OpenedEntry[],
  labels: PartLabels,
): TipPart[] {
  const note = content.forwarded?.note ?? "";
  const named = { id: FORWARD_NOTE, label: labels.note ?? {}, isNote: true as const };
  const written = note === "" ? [] : [{ ...named, type: "words" as const, text: note }];
  return [...partsOf(content, thread, labels), ...written];
}

/** What is left of the answers. */
export function maskContent({ lang, fields, forwarded }: TipContent, mask: Mask): TipContent {
  const left = fields.flatMap(({ id, label, value }) => {
    const masked = maskValue(id, value, mask);
    return masked === null ? [] : [{ id, label, value: masked }];
  });
  const note = forwarded ? (maskWords(FORWARD_NOTE, forwarded.note, mask) ?? "") : "";
  const from = forwarded && { from: forwarded.from, reason: forwarded.reason, note };
  return { version: 1, lang, fields: left, ...(from ? { forwarded: from } : {}) };
}

/** What is left of a message; null: nothing. */
export function maskFollowUp(id: string, said: FollowUp, mask: Mask): FollowUp | null {
  const part = entryPart(id);
  const text = said.text === "" ? "" : maskWords(part, said.text, mask);
  const files = maskItems(part, said.files ?? [], mask);
  if ((text === null || text === "") && files.length === 0) return null;
  const { rating, status } = said;
  return {
    ...{ version: 1, text: text ?? "" },
    ...(files.length > 0 ? { files } : {}),
    ...(rating ? { rating } : {}),
    ...(status ? { status } : {}),
  };
}

/** What is left of messages that were opened; without a mask all of it. */
export function maskThread(thread: OpenedEntry[] | null, mask: Mask | null): OpenedEntry[] | null {
  if (thread === null || mask === null) return thread;
  return thread.flatMap((entry) => {
    const content = maskFollowUp(entry.id, entry.content, mask);
    return content === null ? [] : [{ ...entry, content }];
  });
}

function maskValue(id: string, value: TipField["value"], mask: Mask): TipField["value"] | null {
  switch (value.type) {
    case "text": {
      const text = maskWords(id, value.text, mask);
      return text === null ? null : { type: "text", text };
    }
    case "media": {
      const items = maskItems(id, value.items, mask);
      return items.length === 0 ? null : { type: "media", items };
    }
    case "option":
    case "place":
      return decisionOf(id, mask).isOut ? null : value;
  }
}

function maskItems(part: string, items: TipMedia[], mask: Mask): TipMedia[] {
  return items.flatMap((item) => {
    const { isOut, hidden } = decisionOf(filePart(part, item), mask);
    if (isOut) return [];
    const { name, identity, kind, caption = "" } = item;
    const shown = hideWords(tokensOf(caption, mask.lang), hidden);
    return [{ name, identity, kind, ...(shown === "" ? {} : { caption: shown }) }];
  });
}

/** null: it is left out. */
function maskWords(id: string, text: string, mask: Mask): string | null {
  const { isOut, hidden } = decisionOf(id, mask);
  return isOut ? null : hideWords(tokensOf(text, mask.lang), hidden);
}

function decisionOf(id: string, { decisions }: Mask): Decision {
  return decisions[id] ?? OUT;
}

/** How much of these parts a mask hides. */
export function countMask(parts: TipPart[], mask: Mask): MaskCounts {
  const counts = { words: 0, regions: 0, parts: 0 };
  for (const part of parts) {
    const { isOut, hidden, boxes } = decisionOf(part.id, mask);
    if (isOut) counts.parts += 1;
    else {
      counts.words += countHidden(tokensOf(textOf(part), mask.lang), hidden);
      counts.regions += part.type === "file" ? boxes.length : 0;
    }
  }
  return counts;
}

/** The words of a part; empty: it has none. */
export function textOf(part: TipPart): string {
  if (part.type === "words") return part.text;
  return part.type === "file" ? (part.item.caption ?? "") : "";
}

/** The hidden regions of files, by the name of the file. */
export function boxesOf(parts: TipPart[], mask: Mask): Map<string, Box[]> {
  return new Map(
    parts.flatMap((part) =>
      part.type === "file" ? [[part.item.name, decisionOf(part.id, mask).boxes]] : [],
    ),
  );
}
