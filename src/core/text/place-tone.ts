/**
 * "hoá" and "hóa", "thuý" and "thúy" are the same word: at the end of a syllable, keyboards put the
 * tone of oa, oe and uy on either letter. Here it is put on the first one. Lengths stay.
 */
export function placeTone(text: string): string {
  return text.replace(NEW_STYLE, (pair) => FIRST_TONED[pair] ?? pair);
}

/** "quý" has no other spelling: its u belongs to the q. */
const NEW_STYLE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![a-zà-ɏḀ-ỿ])/g;
const TONES = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
const FIRST_TONED: Record<string, string> = Object.fromEntries(
  ["oa", "oe", "uy"].flatMap(([first = "", second = ""]) =>
    TONES.map((tone) => [
      first + (second + tone).normalize("NFC"),
      (first + tone).normalize("NFC") + second,
    ]),
  ),
);
