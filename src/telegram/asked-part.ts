const QUESTION = /[^.!:?。！：？]*[?？]/;
/** A line that is longer is no title. */
const LONGEST_TITLE = 100;

/**
 * The part of a question's text to put in bold: the question itself, in its first or last line, else
 * its first line. null: there is none.
 */
export function askedPart(block: string): string | null {
  const lines = block.trim().split("\n");
  const [first = ""] = lines;
  const question = QUESTION.exec(first) ?? QUESTION.exec(lines.at(-1) ?? "");
  const part = question?.[0].trim() ?? first.trim();
  return part === "" || part.length > LONGEST_TITLE ? null : part;
}
