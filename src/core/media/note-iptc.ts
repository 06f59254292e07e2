import { byteAt } from "./bytes.ts";
import type { Removed } from "./removed.ts";

const MARKER = 0x1c;
const APPLICATION_RECORD = 2;

/** Identifying datasets of IPTC-IIM 4.2, record 2. */
const DATASETS: ReadonlyMap<number, Removed> = new Map([
  [5, "comment"],
  [55, "time"],
  [60, "time"],
  [65, "software"],
  [80, "author"],
  [90, "gps"],
  [92, "gps"],
  [95, "gps"],
  [101, "gps"],
  [105, "comment"],
  [110, "author"],
  [116, "author"],
  [120, "comment"],
]);

/** Notes which facts the IPTC datasets of a Photoshop block hold. */
export function noteIptc(found: Set<Removed>, block: Uint8Array): void {
  for (let at = block.indexOf(MARKER); at >= 0; at = block.indexOf(MARKER, at + 1)) {
    const tells = DATASETS.get(byteAt(block, at + 2));
    if (tells && block[at + 1] === APPLICATION_RECORD) found.add(tells);
  }
}
