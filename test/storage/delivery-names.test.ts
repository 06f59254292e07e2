import { expect, it } from "vitest";
import { makeDeliveryNames } from "../../src/storage/delivery-names.ts";

const [OLD, NEW] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
const all = Array.from({ length: 2_000 }, (_, number) => number + 1);

it("are others for each notice and each secret, and never a subscriber's number", () => {
  const first = [1, 2].flatMap((notice) =>
    [OLD, NEW].flatMap((key) =>
      all.map((subscriber) => makeDeliveryNames([key])(notice, subscriber)[0] ?? 0),
    ),
  );
  expect(new Set(first).size).toBe(4 * all.length);
  expect(first.every((name) => Number.isSafeInteger(name) && name > all.length)).toBe(true);
});

it("tell nothing of the order in which subscribers came", () => {
  const names = makeDeliveryNames([OLD]);
  const sorted = all.toSorted((a, b) => (names(1, a)[0] ?? 0) - (names(1, b)[0] ?? 0));
  const inOrder = sorted.filter((subscriber, at) => subscriber > (sorted[at - 1] ?? 0)).length;
  expect(Math.abs(inOrder / all.length - 0.5)).toBeLessThan(0.1);
});

it("are found after the secret has changed, and as they were before there were names", () => {
  const [before] = makeDeliveryNames([OLD])(7, 3);
  const after = makeDeliveryNames([NEW, OLD])(7, 3);
  expect(after.slice(1)).toEqual([before, 3]);
  expect(after[0]).not.toBe(before);
});

it("leave a public chat its number", () => {
  expect(makeDeliveryNames([OLD])(7, -2)).toEqual([-2]);
});
