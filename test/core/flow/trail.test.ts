import { expect, it } from "vitest";
import { framesAt, placeOf, trailFrom, trailTo } from "../../../src/core/flow/trail.ts";

const asking = [{ flow: "tip", step: "what" }];
const below = [
  { flow: "tip", step: "ask" },
  { flow: "theft", step: "run" },
  { flow: "deep", step: "who" },
];

it.each([[asking], [below]])("writes a place short, and reads it again", (frames) => {
  expect(framesAt(placeOf(frames), "tip")).toEqual(frames);
});

it("holds no place twice, and forgets what came after one that is reached again", () => {
  const trail = trailFrom(trailFrom(trailFrom([], asking), below), asking);
  expect(trail).toEqual(["what", "ask>theft/run>deep/who"]);
  expect(trailTo(trail, below)).toEqual(["what"]);
  expect(trailTo(trail, [{ flow: "tip", step: "when" }])).toBe(trail);
});
