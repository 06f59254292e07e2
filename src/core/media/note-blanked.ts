import { latin1 } from "./bytes.ts";
import { readExif } from "./exif.ts";
import { noteTraces } from "./note-traces.ts";
import type { Removed } from "./removed.ts";

/** Before the TIFF lie at most its offset and "Exif". */
const TIFF_WITHIN_BYTES = 16;

/** Notes what a block of an unknown kind, Exif or text, seems to have told. */
export function noteBlanked(found: Set<Removed>, block: Uint8Array): void {
  noteTraces(found, block);
  const head = latin1(block.subarray(0, TIFF_WITHIN_BYTES));
  const at = Math.max(head.indexOf("II*\0"), head.indexOf("MM\0*"));
  if (at < 0) return;
  for (const kind of readExif(block.subarray(at)).tells) found.add(kind);
}
