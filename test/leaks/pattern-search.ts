/** A pattern is found by so many of its bytes first. */
const WINDOW = 4;
const SLOT_BITS = 22;
/** This many are enough to know which window is rare. */
const CROWD_BITS = 18;
/** Knuth's multiplier: spreads windows over the slots. */
const SPREAD = 2_654_435_761;

interface Pattern {
  id: number;
  bytes: Uint8Array;
  /** Where its rarest window begins. */
  at: number;
}

/**
 * Finds which of many byte strings occur in much data, in one pass: for each position a table says
 * whether any pattern's window may begin there. Only then whole patterns are compared. Exact.
 */
export class PatternSearch {
  readonly #slots = new Uint8Array(1 << SLOT_BITS);
  readonly #byWindow = new Map<number, Pattern[]>();

  /** Each pattern of four bytes at least. */
  constructor(patterns: Uint8Array[]) {
    const crowd = crowdOf(patterns);
    for (const [id, bytes] of patterns.entries()) {
      if (bytes.length < WINDOW) throw new RangeError(`pattern ${id} is too short`);
      const at = rarestWindow(bytes, crowd);
      const window = windowAt(bytes, at);
      this.#slots[slotOf(window)] = 1;
      const known = this.#byWindow.get(window) ?? [];
      known.push({ id, bytes, at });
      this.#byWindow.set(window, known);
    }
  }

  /** Ids (places in the list of patterns) of those that occur, ascending. */
  find(data: Uint8Array): number[] {
    const found = new Set<number>();
    const slots = this.#slots;
    if (data.length < WINDOW) return [];
    let window = windowAt(data, 0);
    for (let start = 0; ; start++) {
      if (slots[slotOf(window)] === 1) this.#compare(data, { start, window }, found);
      const next = data[start + WINDOW];
      if (next === undefined) break;
      window = ((window << 8) | next) >>> 0;
    }
    return [...found].sort((a, b) => a - b);
  }

  #compare(data: Uint8Array, hit: { start: number; window: number }, found: Set<number>): void {
    for (const { id, bytes, at } of this.#byWindow.get(hit.window) ?? []) {
      if (!found.has(id) && isAt(data, hit.start - at, bytes)) found.add(id);
    }
  }
}

/** How many windows of the patterns fall into each slot. */
function crowdOf(patterns: Uint8Array[]): Uint32Array {
  const crowd = new Uint32Array(1 << CROWD_BITS);
  for (const bytes of patterns) {
    for (let at = 0; at + WINDOW <= bytes.length; at++) {
      const slot = slotOf(windowAt(bytes, at), CROWD_BITS);
      crowd[slot] = (crowd[slot] ?? 0) + 1;
    }
  }
  return crowd;
}

function rarestWindow(bytes: Uint8Array, crowd: Uint32Array): number {
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let at = 0; at + WINDOW <= bytes.length; at++) {
    const others = crowd[slotOf(windowAt(bytes, at), CROWD_BITS)] ?? 0;
    if (others >= fewest) continue;
    fewest = others;
    best = at;
  }
  return best;
}

function windowAt(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

function slotOf(window: number, bits = SLOT_BITS): number {
  return Math.imul(window, SPREAD) >>> (32 - bits);
}

function isAt(data: Uint8Array, start: number, bytes: Uint8Array): boolean {
  if (start < 0 || start + bytes.length > data.length) return false;
  for (let i = 0; i < bytes.length; i++) if (data[start + i] !== bytes[i]) return false;
  return true;
}
