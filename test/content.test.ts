import { expect, it } from "vitest";
import { contentFaults, faultLine } from "../scripts/flows-check.ts";

it("holds no fault in flows/ and locales/", () => {
  expect(contentFaults().map(faultLine)).toEqual([]);
});
