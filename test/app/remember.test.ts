import { expect, it } from "vitest";
import { remember } from "../../src/app/remember.ts";

function counted(most: number) {
  const made: string[] = [];
  const ask = remember(most, async (key) => {
    made.push(key);
    if (key === "bad") throw new Error("not now");
    return key.toUpperCase();
  });
  return { ask, made };
}

it("makes each thing once, for who asks at once too", async () => {
  const { ask, made } = counted(2);
  expect(await Promise.all([ask("a"), ask("a"), ask("b")])).toEqual(["A", "A", "B"]);
  expect(await ask("b")).toBe("B");
  expect(made).toEqual(["a", "b"]);
});

it("forgets the oldest beyond so many", async () => {
  const { ask, made } = counted(2);
  for (const key of ["a", "b", "c", "b", "a"]) await ask(key);
  expect(made).toEqual(["a", "b", "c", "a"]);
});

it("asks again for what failed", async () => {
  const { ask, made } = counted(2);
  await expect(ask("bad")).rejects.toThrow("not now");
  await expect(ask("bad")).rejects.toThrow("not now");
  expect(made).toEqual(["bad", "bad"]);
});
