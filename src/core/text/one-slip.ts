/** Rows of the keys, each half a key to the right of the one above. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

const SPOTS = new Map(
  ROWS.flatMap((row, y) => [...row].map((key, x) => [key, { x: x + y / 2, y }] as const)),
);

/** One letter added or lost, two neighbours swapped, or the key beside the right one hit. */
export function isOneSlip(a: string, b: string): boolean {
  const limit = Math.min(a.length, b.length);
  let start = 0;
  while (start < limit && a[start] === b[start]) start++;
  let end = 0;
  while (end < limit - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]) return true;
  if (restA.length > 1 || restB.length > 1) return false;
  return restA === "" || restB === "" || areBeside(restA, restB);
}

function areBeside(a: string, b: string): boolean {
  const one = SPOTS.get(a);
  const other = SPOTS.get(b);
  if (!one || !other) return false;
  return Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1;
}
