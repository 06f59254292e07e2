/** Shorter words must match whole: a part of them, or a slip, is ambiguous. */
const MIN_PART = 3;
const MIN_FUZZY = 5;

/** A folded name, or its rest from a later word on, with its owner. */
interface Entry {
  text: string;
  owner: number;
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hangul}]/u;

/**
 * The names of a list, sorted once, so that a typed word is not compared with each of them. Owners
 * are places in the list.
 */
export class NameIndex {
  readonly #names: Entry[];
  readonly #whole = new Map<string, Set<number>>();
  // By their order and by length, made when the whole name is not enough.
  #starts: Entry[] | null = null;
  #tails: Entry[] | null = null;
  #namesByLength: Map<number, Entry[]> | null = null;
  #tailsByLength: Map<number, Entry[]> | null = null;

  /** `names`: of each owner, folded. */
  constructor(names: (readonly string[])[]) {
    this.#names = names.flatMap((own, owner) => [...new Set(own)].map((text) => ({ text, owner })));
    for (const { text, owner } of this.#names) {
      this.#whole.set(text, (this.#whole.get(text) ?? new Set()).add(owner));
    }
  }

  /** Whose name it is. */
  equal(wanted: string): Set<number> {
    return this.#whole.get(wanted) ?? new Set();
  }

  /**
   * Whose it is by the surest way that finds any: the whole name, its beginning, a part that begins
   * a word, one slip of the thumb, a slip in its last words. Scripts without spaces have their
   * parts anywhere.
   */
  find(wanted: string): Set<number> {
    const rules = [this.equal, this.#beginning, this.#containing, this.#slipped, this.#slippedTail];
    for (const rule of rules) {
      const owners = rule.call(this, wanted);
      if (owners.size > 0) return owners;
    }
    return new Set();
  }

  #beginning(wanted: string): Set<number> {
    this.#starts ??= sorted(this.#names);
    return beginning(this.#starts, wanted);
  }

  #containing(wanted: string): Set<number> {
    if (!SPACELESS.test(wanted)) return beginning(this.#laterWords(), wanted);
    const hits = this.#names.filter(({ text }) => text.includes(wanted));
    return new Set(hits.map(({ owner }) => owner));
  }

  #slipped(wanted: string): Set<number> {
    this.#namesByLength ??= byLength(this.#names);
    return slipped(this.#namesByLength, wanted);
  }

  #slippedTail(wanted: string): Set<number> {
    this.#tailsByLength ??= byLength(this.#laterWords());
    return slipped(this.#tailsByLength, wanted);
  }

  #laterWords(): Entry[] {
    this.#tails ??= sorted(this.#names.flatMap(tailsOf));
    return this.#tails;
  }
}

function sorted(entries: Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

/** The rests of a name, from each of its later words on. */
function tailsOf({ text, owner }: Entry): Entry[] {
  const tails: Entry[] = [];
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    tails.push({ text: text.slice(at + 1), owner });
  }
  return tails;
}

function beginning(entries: Entry[], wanted: string): Set<number> {
  const owners = new Set<number>();
  if (wanted.length < MIN_PART) return owners;
  for (let at = firstFrom(entries, wanted); at < entries.length; at++) {
    const entry = entries[at];
    if (!entry?.text.startsWith(wanted)) break;
    owners.add(entry.owner);
  }
  return owners;
}

/** Index of the first entry that is not before `wanted` (binary search). */
function firstFrom(entries: Entry[], wanted: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.text ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byLength(entries: Entry[]): Map<number, Entry[]> {
  const lengths = new Map<number, Entry[]>();
  for (const entry of entries) {
    const same = lengths.get(entry.text.length) ?? [];
    same.push(entry);
    lengths.set(entry.text.length, same);
  }
  return lengths;
}

function slipped(lengths: Map<number, Entry[]>, wanted: string): Set<number> {
  const owners = new Set<number>();
  if (wanted.length < MIN_FUZZY) return owners;
  for (let length = wanted.length - 1; length <= wanted.length + 1; length++) {
    for (const { text, owner } of lengths.get(length) ?? []) {
      if (oneSlip(text, wanted)) owners.add(owner);
    }
  }
  return owners;
}

/** One letter added, lost or changed, or two neighbours swapped. */
function oneSlip(a: string, b: string): boolean {
  const limit = Math.min(a.length, b.length);
  let start = 0;
  while (start < limit && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < limit - start &&
    a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)
  ) {
    end++;
  }
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  const swapped = restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
  return swapped || (restA.length <= 1 && restB.length <= 1);
}
