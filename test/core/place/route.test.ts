import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { type Place, placeSchema } from "../../../src/core/place/place-schema.ts";
import { route } from "../../../src/core/place/route.ts";

const place: Place = placeSchema.parse({
  id: "town",
  timezone: "Asia/Ho_Chi_Minh",
  languages: ["vi"],
  officerLanguages: ["vi"],
  hotlines: {},
  areas: [
    { id: "north", names: ["bắc"], station: "north-police" },
    { id: "south", names: ["nam"], station: "duty" },
  ],
  stations: [
    { id: "duty", notices: "00" },
    { id: "north-police", notices: "01" },
    { id: "drugs-police", notices: "02" },
    { id: "inspectorate", notices: "03" },
  ],
  fallback: "duty",
  categories: [
    { id: "theft", to: "area" },
    { id: "drugs", to: "drugs-police" },
    { id: "misconduct", to: "inspectorate", strict: true },
    { id: "local-misconduct", to: "area", strict: true },
  ],
});

const ROUTES: [category: string, area: string, stations: string[]][] = [
  ["theft", "north", ["north-police", "duty"]],
  ["theft", "south", ["duty"]],
  ["drugs", "north", ["drugs-police", "duty"]],
  ["drugs", "nowhere", ["drugs-police", "duty"]],
  ["theft", "nowhere", ["duty"]],
  ["unheard-of", "north", ["duty"]],
  // Never to another station.
  ["misconduct", "north", ["inspectorate"]],
  ["misconduct", "nowhere", ["inspectorate"]],
  ["local-misconduct", "north", ["north-police"]],
];

describe("route", () => {
  it.each(ROUTES)("%s in %s goes to %j", (category, area, stations) => {
    expect(route(place, { category, area })).toEqual(stations);
  });

  it("keeps a tip about an officer from every station of an area, in the real place", () => {
    const real = readContent().place;
    for (const { id } of real.areas) {
      expect(route(real, { category: "misconduct", area: id })).toEqual(["inspectorate"]);
    }
  });
});
