import type { FollowUp, TipContent, TipField, TipMedia } from "../../core/tip/tip-content.ts";
import { hideWords, tokensOf } from "./hide-words.ts";

type Labels = TipField["label"];

/** A message of the thread, opened. */
export interface OpenedEntry {
  id: string;
  from: "officer" | "resident";
  content: FollowUp;
}

/** A part of a tip that is forwarded, or left out. Of words some may be hidden. */
export type ForwardPart = { id: string; label: Labels } & (
  | { type: "words"; text: string }
  | { type: "fixed"; value: Extract<TipField["value"], { type: "option" | "place" }> }
  | { type: "file"; item: TipMedia }
);

/** What an officer has decided about a part. */
export interface Decision {
  isOut: boolean;
  /** Numbers of hidden tokens (`tokensOf`); of a file, of its caption. */
  hidden: ReadonlySet<number>;
  boxes: Box[];
}

/** A hidden region of a picture, in percent of its sides. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const WHOLE: Decision = { isOut: false, hidden: new Set(), boxes: [] };

export type Decisions = Record<string, Decision>;

/** All parts of a tip and its thread, in their order. */
export function partsOf(
  { fields }: Pick<TipContent, "fields">,
  thread: OpenedEntry[],
  labels: Record<OpenedEntry["from"], Labels>,
): ForwardPart[] {
  const own = fields.flatMap(({ id, label, value }) => partsOfValue({ id, label }, value));
  const later = thread.flatMap(({ id, from, content }) => {
    const named = { id: `later-${id}`, label: labels[from] };
    const files = content.files ?? [];
    return [
      ...(content.text === "" ? [] : [{ ...named, type: "words" as const, text: content.text }]),
      ...files.map((item) => fileOf(named, item)),
    ];
  });
  return [...own, ...later];
}

function partsOfValue(
  named: { id: string; label: Labels },
  value: TipField["value"],
): ForwardPart[] {
  if (value.type === "text") return [{ ...named, type: "words", text: value.text }];
  if (value.type === "media") return value.items.map((item) => fileOf(named, item));
  return [{ ...named, type: "fixed", value }];
}

function fileOf({ id, label }: { id: string; label: Labels }, item: TipMedia): ForwardPart {
  return { id: `${id}-${item.name}`, label, type: "file", item };
}

/** A file as it was sealed anew. */
export interface NewFile {
  name: string;
  identity: string;
}

/** The fields of the forwarded tip. What was hidden or left out is not in them. */
export function forwardedFields(
  parts: ForwardPart[],
  { decisions, lang, files }: { decisions: Decisions; lang: string; files: Map<string, NewFile> },
): TipField[] {
  return parts.flatMap((part): TipField[] => {
    const { isOut, hidden } = decisions[part.id] ?? WHOLE;
    const named = { id: part.id, label: part.label };
    if (isOut) return [];
    if (part.type === "fixed") return [{ ...named, value: part.value }];
    if (part.type === "words") {
      const text = hideWords(tokensOf(part.text, lang), hidden);
      return [{ ...named, value: { type: "text", text } }];
    }
    const file = files.get(part.id);
    if (!file) return [];
    const { kind, caption } = part.item;
    const shown = caption && hideWords(tokensOf(caption, lang), hidden);
    // Its first name and key stay here, and so does the original, which may name its author.
    const item = { ...file, kind, ...(shown ? { caption: shown } : {}) };
    return [{ ...named, id: file.name, value: { type: "media", items: [item] } }];
  });
}
