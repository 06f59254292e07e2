import { expect, test } from "vitest";
import { hasNewTop } from "../../src/inbox/tips/has-new-top.ts";

const list = (...ids: string[]) => ids.map((id) => ({ id }));

test("a tip that was nowhere before is news, also the very first one", () => {
  expect(hasNewTop(list("b", "a"), list("c", "b", "a"))).toBe(true);
  expect(hasNewTop([], list("a"))).toBe(true);
});

test("nothing else is: a first reading, a further page, a tip that went", () => {
  expect(hasNewTop(undefined, list("a"))).toBe(false);
  expect(hasNewTop(list("b"), list("b", "a"))).toBe(false);
  expect(hasNewTop(list("c", "b"), list("b"))).toBe(false);
  expect(hasNewTop(list("a"), [])).toBe(false);
});
