/** A position in a content file. Line and column start at 1. */
export interface Spot {
  file: string;
  line: number;
  column: number;
}

/** A mistake in the content, to report to its author. */
export interface Fault extends Spot {
  message: string;
  /** The probable intention, or what to do. */
  hint?: string;
}

export function faultAt(spot: Spot, message: string, hint?: string): Fault {
  const { file, line, column } = spot;
  return { file, line, column, message, ...(hint === undefined ? {} : { hint }) };
}

/** "did you mean ...", if one of the known words is similar enough. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const most = Math.ceil(word.length / 3);
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of known) {
    const distance = editDistance(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  best ??= [...known].find((candidate) => word.length >= 3 && candidate.startsWith(word));
  return best === undefined ? undefined : `did you mean "${best}"?`;
}

export function sortFaults(faults: Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, char] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] ?? 0) + Number(char !== b[j]);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
