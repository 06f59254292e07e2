import fc from "fast-check";
import { describe, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { runs } from "../../rounds.ts";
import { anyAction } from "./any-action.ts";
import { anyFlows, contentOf } from "./any-flows.ts";
import { playAction, playingIn } from "./playing.ts";
import { expectMenuNear, expectPressable, expectPure, expectSmall } from "./promises.ts";

const real = readContent();

/** A loop of effects ends where the engine stops counting steps, twice: once more for the menu. */
const MOST_EFFECTS = 140;

describe("step, whatever the flows", () => {
  it("keeps its promises even with flows that the check refuses", () => {
    const anyActions = fc.array(anyAction(real), { maxLength: 25 });
    fc.assert(
      fc.property(anyFlows, anyActions, (flows, actions) => {
        const content = contentOf(real, flows);
        const playing = playingIn(content, "vi");
        for (const action of actions) {
          const played = playAction(content, playing, action);
          expectPure(content, played.before, played.input);
          expectSmall(played, MOST_EFFECTS);
          expectPressable(played);
          expectMenuNear(content, playing.session);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
