import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { ORIGINALS_FACT, withPlaceFacts } from "../../../src/core/flow/place-facts.ts";
import type { Answer } from "../../../src/core/flow/session.ts";

const content = readContent();
const tip = content.flows.tip ?? expect.fail("there is a flow for tips");

/** The real place, in which these units ask for untouched files. */
function placeWhere(...asking: string[]) {
  const stations = content.place.stations.map((station) => ({
    ...station,
    originals: asking.includes(station.id),
  }));
  return { ...content.place, stations };
}

function factOf(asking: string[], category: string, area: string): Answer | undefined {
  const answers: Record<string, Answer> = {
    "tip/category": category,
    "tip/area": area,
  };
  return withPlaceFacts(placeWhere(...asking), tip, answers)[ORIGINALS_FACT];
}

describe("whether untouched files are asked for", () => {
  it.each([
    { asks: "yes", asking: ["song-tri"], category: "theft", area: "song-tri" },
    { asks: "no", asking: ["song-tri"], category: "theft", area: "hai-ninh" },
    { asks: "no", asking: ["song-tri"], category: "drugs", area: "song-tri" },
    { asks: "yes", asking: ["drugs"], category: "drugs", area: "song-tri" },
    // A unit that takes another's tips gets no originals if that unit would not ask for them.
    { asks: "no", asking: ["duty"], category: "theft", area: "song-tri" },
    { asks: "yes", asking: ["duty"], category: "theft", area: "elsewhere" },
    { asks: "no", asking: [], category: "theft", area: "song-tri" },
  ])("$asks where $asking asks, about $category in $area", ({ asks, asking, category, area }) => {
    expect(factOf(asking, category, area)).toEqual(asks);
  });

  it("is not known in a flow that sends nothing", () => {
    const menu = content.flows.menu ?? expect.fail("there is a menu");
    expect(withPlaceFacts(placeWhere("duty"), menu, {})).toEqual({});
  });

  it("is off in the real place", () => {
    expect(content.place.stations.some(({ originals }) => originals)).toBe(false);
  });
});
