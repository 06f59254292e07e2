import { latin1 } from "./bytes.ts";
import { readExif } from "./exif.ts";
import { noteTraces } from "./note-traces.ts";
import type { Removed } from "./removed.ts";

/** Notes which facts the removed bytes, Exif or text, seem to have held. */
export function noteBlanked(found: Set<Removed>, bytes: Uint8Array): void {
  noteTraces(found, bytes);
  const text = latin1(bytes);
  const at = Math.max(text.indexOf("II*\0"), text.indexOf("MM\0*"));
  if (at < 0) return;
  for (const kind of readExif(bytes.subarray(at)).tells) found.add(kind);
}
