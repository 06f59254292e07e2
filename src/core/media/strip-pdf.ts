import { latin1 } from "./bytes.ts";
import { MalformedMediaError } from "./malformed.ts";
import type { Strip } from "./stripper.ts";

const READ_AT_ONCE = 16 * 1024;
/**
 * The directory of an archive lies within this distance of its end (its comment: ≤ 65,535 bytes).
 */
const TAIL_BYTES = 66_000;
/** Readers search the end mark in this many last bytes (PDF 32000-1, annex H.3). */
const MARK_WITHIN_BYTES = 1024;
const END_MARK = "%%EOF";
const ARCHIVE_END = "PK\x05\x06";

/**
 * Passes a PDF unchanged: facts about its author lie in objects that its index points at. Refuses a
 * PDF with other data after its end mark.
 */
export async function* stripPdf({ input }: Strip): AsyncGenerator<Uint8Array> {
  let tail = "";
  for (;;) {
    await input.view(READ_AT_ONCE);
    const part = await input.some(READ_AT_ONCE);
    if (part === null) break;
    tail = (tail + latin1(part)).slice(-TAIL_BYTES);
    yield part;
  }
  const end = tail.length - fillerAtEnd(tail);
  const mark = tail.lastIndexOf(END_MARK);
  const isOpen = mark < 0 || end - mark > MARK_WITHIN_BYTES;
  if (isOpen || tail.includes(ARCHIVE_END)) throw new MalformedMediaError();
}

/** Line ends, blanks and zeros may follow the end mark. */
const FILLER = "\0\t\n\f\r ";

function fillerAtEnd(text: string): number {
  let end = text.length;
  while (end > 0 && FILLER.includes(text.charAt(end - 1))) end--;
  return text.length - end;
}
