import type { TipField } from "../../core/tip/tip-content.ts";
import { hideWords, tokensOf } from "./hide-words.ts";
import { type Decisions, type TipPart, WHOLE } from "./tip-parts.ts";

/** A file as it was sealed anew. */
export interface NewFile {
  name: string;
  identity: string;
}

/** The fields of the forwarded tip. What was hidden or left out is not in them. */
export function forwardedFields(
  parts: TipPart[],
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
