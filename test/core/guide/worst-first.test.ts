import fc from "fast-check";
import { expect, it } from "vitest";
import { worstFirst } from "../../../src/core/guide/worst-first.ts";

const card = (name: string, notUseful: number, useful: number) => ({ name, notUseful, useful });

it("puts what many found bad before what one did, and cards without votes last", () => {
  const cards = [
    card("no votes", 0, 0),
    card("loved", 1, 80),
    card("one angry vote", 1, 0),
    card("forty of sixty", 40, 20),
    card("half of many", 100, 100),
    card("only praise", 0, 9),
  ];
  expect(worstFirst(cards).map(({ name }) => name)).toEqual([
    "forty of sixty",
    "half of many",
    "one angry vote",
    "loved",
    "only praise",
    "no votes",
  ]);
});

it("never puts a card better for one more who found it useless", () => {
  const votes = fc.nat({ max: 1_000 });
  fc.assert(
    fc.property(votes, votes, (bad, good) => {
      const [first] = worstFirst([card("before", bad, good), card("after", bad + 1, good)]);
      return first?.name === "after";
    }),
  );
});
