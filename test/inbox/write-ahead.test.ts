import { beforeEach, expect, test } from "vitest";
import type { SealedRecord } from "../../src/inbox/session/record-store.ts";
import { type NoteBox, WriteAhead } from "../../src/inbox/session/write-ahead.ts";

let stored: Map<string, string>;
let isFull: boolean;
let ahead: WriteAhead;

beforeEach(() => {
  stored = new Map([["tieng-mo.lang", "vi"]]);
  isFull = false;
  ahead = new WriteAhead(boxOf(stored));
});

function boxOf(map: Map<string, string>): NoteBox {
  return {
    getItem: (name) => map.get(name) ?? null,
    setItem: (name, text) => {
      if (isFull) throw new Error("QuotaExceededError");
      map.set(name, text);
    },
    removeItem: (name) => void map.delete(name),
    key: (index) => [...map.keys()][index] ?? null,
    get length() {
      return map.size;
    },
  };
}

function recordOf(key: string, ...sealed: number[]): SealedRecord {
  return { key, owner: "o", day: 20_000, sealed: Uint8Array.from(sealed) };
}

test("the next page finds the last write of each key, and each removal", () => {
  ahead.note("a", recordOf("a", 1));
  ahead.note("a", recordOf("a", 2, 255));
  ahead.note("b", null);
  const found = new WriteAhead(boxOf(stored)).all();
  expect(found.map(({ key, record }) => [key, record])).toEqual([
    ["a", recordOf("a", 2, 255)],
    ["b", null],
  ]);
});

test("a confirmed write leaves nothing, and takes no later one with it", () => {
  const first = ahead.note("a", recordOf("a", 1));
  const second = ahead.note("a", recordOf("a", 2));
  ahead.confirm(first);
  expect([ahead.holds(first), ahead.holds(second)]).toEqual([false, true]);
  ahead.confirm(second);
  expect([...stored]).toEqual([["tieng-mo.lang", "vi"]]);
});

test("a browser without room keeps nothing that is older than its database", () => {
  ahead.note("a", recordOf("a", 1));
  isFull = true;
  ahead.note("a", recordOf("a", 2));
  expect(ahead.all()).toEqual([]);
});

test("what can't be read goes", () => {
  stored.set("tieng-mo.kept a", "{");
  stored.set("tieng-mo.kept b", '{"owner":"o"}');
  expect(ahead.all()).toEqual([]);
  expect([...stored.keys()]).toEqual(["tieng-mo.lang"]);
});
