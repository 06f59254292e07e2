import { type AuditLink, beginningOf, codeOf, type Digest, hashOf } from "./audit-chain.ts";
import type { AuditFile } from "./audit-file.ts";

/** A head of the chain that was written down: number and code of a row that was the last then. */
interface SeenHead {
  number: number;
  code: string;
}

export type AuditFault =
  | { type: "other-station" }
  | { type: "left-out"; from: number; to: number }
  | { type: "out-of-order"; number: number; after: number }
  /** Another row of that number stands before it. */
  | { type: "put-in"; number: number }
  /** It is not the row that the next one followed. */
  | { type: "altered"; number: number }
  /** The file ends with row `last`, but row `seen` was there once. */
  | { type: "cut-off"; last: number; seen: number }
  /** All rows follow each other, but row `seen` had another code: one after `since` differs. */
  | { type: "rewritten"; since: number; seen: number };

interface Asked {
  station: string;
  seen: readonly SeenHead[];
  digest: Digest;
}

/**
 * What is wrong with an exported audit. Empty: its rows, up to the last head that was seen, are the
 * ones that the station had then. Later rows follow each other, and nothing more is known of them.
 */
export function auditFaults(
  { station, links }: AuditFile,
  { station: asked, seen, digest }: Asked,
): AuditFault[] {
  const [first] = links;
  const isForeign = first?.number === 1 && first.previous !== beginningOf(asked, digest);
  if (station !== asked || isForeign) return [{ type: "other-station" }];
  const misplaced = placeFaults(links);
  if (misplaced.length > 0) return misplaced;
  const hashes = links.map((link) => hashOf(link, digest));
  const altered = links.flatMap((link, at): AuditFault[] => {
    const next = links[at + 1];
    const isSame = next === undefined || next.previous === hashes[at];
    return isSame ? [] : [{ type: "altered", number: link.number }];
  });
  return altered.length > 0 ? altered : headFaults(hashes, seen);
}

function placeFaults(links: readonly AuditLink[]): AuditFault[] {
  const there = new Set<number>();
  const faults: AuditFault[] = [];
  let last = 0;
  for (const { number } of links) {
    if (there.has(number)) faults.push({ type: "put-in", number });
    else if (number < last) faults.push({ type: "out-of-order", number, after: last });
    there.add(number);
    last = Math.max(last, number);
  }
  return [...faults, ...gaps([...there].sort((a, b) => a - b))];
}

function gaps(numbers: readonly number[]): AuditFault[] {
  return numbers.flatMap((number, at): AuditFault[] => {
    const from = (numbers[at - 1] ?? 0) + 1;
    return number > from ? [{ type: "left-out", from, to: number - 1 }] : [];
  });
}

/** `hashes`: of the rows 1, 2, 3 ... */
function headFaults(hashes: readonly string[], seen: readonly SeenHead[]): AuditFault[] {
  let since = 0;
  for (const { number, code } of [...seen].sort((a, b) => a.number - b.number)) {
    const hash = hashes[number - 1];
    if (hash === undefined) return [{ type: "cut-off", last: hashes.length, seen: number }];
    if (codeOf(hash) !== code) return [{ type: "rewritten", since, seen: number }];
    since = number;
  }
  return [];
}
