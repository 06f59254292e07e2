import { latin1 } from "./bytes.ts";
import type { Removed } from "./removed.ts";

/** Field names of metadata (XMP, tags of sound and video), by the kind of fact. */
const TRACES: readonly (readonly [kind: Removed, names: RegExp])[] = [
  ["gps", /gps|\xa9xyz|loci|location|latitude/i],
  ["camera", /make|model|lens|serial|\xa9mak|\xa9mod/i],
  ["time", /date|\xa9day|TDRC|TYER|ICRD/i],
  [
    "author",
    /dc:creator|author|artist|owner|by-?line|TPE1|\xa9aut|\xa9art|IART|copyright(?! [-\d]+ \(c\) multicoreware)/i,
  ],
  ["software", /software|creatortool|encoder|TSSE|\xa9too|\xa9swr|c2pa|jumb|ISFT/i],
  ["comment", /comment|(?<!rdf:)description|title|caption|\xa9nam|\xa9cmt|TIT2|COMM|INAM|ICMT/i],
  ["thumbnail", /thumb|covr|APIC|PICTURE/i],
];

/** At most this much of a block is searched: the report is for information only. */
const SEARCHED_BYTES = 64 * 1024;

/** Notes which facts a removed block seems to have held. */
export function noteTraces(found: Set<Removed>, block: Uint8Array): void {
  const text = latin1(block.subarray(0, SEARCHED_BYTES));
  for (const [kind, names] of TRACES) if (names.test(text)) found.add(kind);
}
