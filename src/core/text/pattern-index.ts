import { firstLetters } from "./first-letters.ts";

/** Patterns of one group that may fit at a place of a text. */
interface Candidates {
  group: number;
  /** To be tried at its `lastIndex` alone. */
  find: RegExp;
}

export interface PatternIndex {
  /** Whether any pattern may begin with a UTF-16 unit: at most places of a text none does. */
  mayBegin(unit: number): boolean;
  /** The patterns that may match at an index of a text. */
  at(text: string, index: number): Candidates[];
}

/** Depth of the index in letters: more cost memory, and save hardly a search. */
const LETTERS = 4;

/** A pattern, and the group of patterns that it stands for. Members are in their order. */
interface Member {
  group: number;
  pattern: string;
  order: number;
}

/** A node of the tree of first letters. */
interface Node {
  /** All that is known of how these begin is the way to here. */
  members: Member[];
  parent: Node | null;
  /** What may fit, these and those of the way to here; null: not asked for yet. */
  compiled: Candidates[] | null;
  /** By UTF-16 unit; null: it is a leaf, as most are. */
  next: Map<number, Node> | null;
}

/**
 * Sorts patterns by the letters that they begin with: at a place of a text only those are tried
 * that may begin there. `compile` makes one expression of several patterns, in their order; it is
 * asked when they are first needed.
 */
export function makePatternIndex(
  groups: string[][],
  compile: (patterns: string[]) => RegExp,
): PatternIndex {
  const root = makeNode(null);
  let order = 0;
  for (const [group, patterns] of groups.entries()) {
    for (const pattern of patterns) {
      const member = { group, pattern, order: order++ };
      for (const start of firstLetters(pattern, LETTERS)) nodeOf(root, start).members.push(member);
    }
  }
  const begins = root.members.length > 0 ? null : bitsOf(root.next?.keys() ?? []);
  const at = (text: string, index: number) => {
    let node = root;
    for (let place = index; ; place++) {
      const next = node.next?.get(text.charCodeAt(place));
      if (!next) break;
      node = next;
    }
    node.compiled ??= byGroup(membersOf(node), compile);
    return node.compiled;
  };
  return { mayBegin: (unit) => begins === null || hasBit(begins, unit), at };
}

/** A bit for each UTF-16 unit. */
function bitsOf(units: Iterable<number>): Uint8Array {
  const bits = new Uint8Array(0x10000 >> 3);
  for (const unit of units) bits[unit >> 3] = (bits[unit >> 3] ?? 0) | (1 << (unit & 7));
  return bits;
}

function hasBit(bits: Uint8Array, unit: number): boolean {
  return ((bits[unit >> 3] ?? 0) & (1 << (unit & 7))) !== 0;
}

function makeNode(parent: Node | null): Node {
  return { members: [], parent, compiled: null, next: null };
}

function nodeOf(root: Node, letters: string): Node {
  let node = root;
  for (let at = 0; at < letters.length; at++) {
    const unit = letters.charCodeAt(at);
    node.next ??= new Map();
    const next = node.next.get(unit) ?? makeNode(node);
    node.next.set(unit, next);
    node = next;
  }
  return node;
}

function membersOf(node: Node): Member[] {
  const members = new Set<Member>();
  for (let at: Node | null = node; at; at = at.parent) {
    for (const member of at.members) members.add(member);
  }
  return [...members].sort((a, b) => a.order - b.order);
}

function byGroup(members: Member[], compile: (patterns: string[]) => RegExp): Candidates[] {
  const groups = new Map<number, string[]>();
  for (const { group, pattern } of members) {
    groups.set(group, [...(groups.get(group) ?? []), pattern]);
  }
  return [...groups].map(([group, patterns]) => ({ group, find: compile(patterns) }));
}
