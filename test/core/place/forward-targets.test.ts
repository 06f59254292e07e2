import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { categoryAt, forwardTargets } from "../../../src/core/place/forward-targets.ts";

const { place } = readContent();
const stations = place.stations.map(({ id }) => id);

describe("forwardTargets", () => {
  it("lets what is about an officer go nowhere, from whatever station", () => {
    for (const from of stations)
      expect(forwardTargets(place, { category: "misconduct", area: "song-tri", from })).toEqual([]);
  });

  it("lets nothing that the inspectorate has go to a unit that it may be about", () => {
    for (const { id } of place.categories)
      expect(
        forwardTargets(place, { category: id, area: "song-tri", from: "inspectorate" }),
      ).toEqual([]);
  });

  it("lets all else go to every other station, and nothing of an unknown kind", () => {
    const others = stations.filter((id) => id !== "duty");
    const targets = forwardTargets(place, { category: "theft", area: "song-tri", from: "duty" });
    expect(targets.toSorted()).toEqual(others.toSorted());
    for (const id of ["customs", "border", "port", "fire", "labour", "military"])
      expect(others).toContain(id);
    expect(forwardTargets(place, { category: "gone", area: "song-tri", from: "duty" })).toEqual([]);
  });

  it("names the unit first that gets such tips", () => {
    const firstOf = (category: string, area: string) =>
      forwardTargets(place, { category, area, from: "duty" })[0];
    expect(firstOf("fire", "hai-ninh")).toBe("fire");
    expect(firstOf("theft", "hai-ninh")).toBe("hai-ninh");
  });
});

it("makes what goes to the inspectorate about an officer, so that it goes no further", () => {
  expect(categoryAt(place, "inspectorate", "theft")).toBe("misconduct");
  for (const id of stations.filter((id) => id !== "inspectorate"))
    expect(categoryAt(place, id, "theft")).toBe("theft");
});
