import { expect, it } from "vitest";
import { contentLines } from "../scripts/flows-check.ts";

it("holds no fault in flows/ and locales/, nor anything out of date that is made of them", () => {
  expect(contentLines()).toEqual([]);
});
