import { type Heard, hear } from "./hear.ts";

/**
 * The form in which typed words are compared where marks make no difference: as they are heard,
 * without diacritics (đ → d). A text of signs only ("?") stays, with full-width signs made plain.
 */
export function fold(text: string): string {
  const heard = hear(text);
  const before = folded.get(heard);
  if (before !== undefined) return before;
  const form = foldAnew(text, heard);
  folded.set(heard, form);
  return form;
}

/** Goes with what was heard. */
const folded = new WeakMap<Heard, string>();

function foldAnew(text: string, { text: heard, marked }: Heard): string {
  const bare = marked ? withoutMarks(heard).replace(DOUBLES, "$1") : heard;
  return bare || text.normalize("NFKC").trim();
}

/** Letters that only their marks told apart. */
const DOUBLES = /([a-z])\1+/g;

/** Marks of Latin letters; those of other scripts stay. */
const MARKS = /[\u0300-\u036f]/g;

/** `text` in lower case. */
export function withoutMarks(text: string): string {
  return text.replaceAll("đ", "d").normalize("NFD").replace(MARKS, "").normalize("NFC");
}
