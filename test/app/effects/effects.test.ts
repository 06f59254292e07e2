import { expect, it } from "vitest";
import { HANDLERS } from "../../../src/app/effects/effects.ts";

it("leaves no type of job to two effects", () => {
  const types = Object.values(HANDLERS).flatMap(({ deliver }) => Object.keys(deliver));
  expect(types.length).toBeGreaterThan(10);
  expect([...new Set(types)]).toEqual(types);
});
