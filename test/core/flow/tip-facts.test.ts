import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import type { Answer } from "../../../src/core/flow/session.ts";
import { fitting } from "../../../src/core/flow/tip-facts.ts";

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

/** The facts of a tip with these answers. */
function factsOf(asking: string[], answers: Record<string, Answer>) {
  const here = { content: { ...content, place: placeWhere(...asking) }, flow: tip, answers };
  const said = (name: string) =>
    ["yes", "no"].filter((value) => fitting({ [name]: value }, "tip")(here));
  const facts = ["place/originals", "words/officer"] as const;
  return Object.fromEntries(facts.map((name) => [name, said(name).join()]));
}

function factOf(asking: string[], category: string, area: string): string | undefined {
  const answers: Record<string, Answer> = {
    "tip/category": category,
    "tip/area": area,
  };
  return factsOf(asking, answers)["place/originals"];
}

describe("whether the words speak of an officer who does wrong", () => {
  const bribe = "csgt nhận tiền cho xe tải qua";
  it.each<[expected: string, Record<string, Answer>]>([
    ["yes", { "tip/what": { type: "text", text: bribe } }],
    ["yes", { "tip-gambling/trace": { type: "text", text: bribe } }],
    [
      "yes",
      {
        "tip/photos": {
          type: "media",
          closed: true,
          items: [{ slot: 1, kind: "photo", caption: bribe }],
        },
      },
    ],
    [
      "no",
      {
        "tip/what": { type: "text", text: "Tôi đã gọi công an." },
        "tip/people": { type: "skipped" },
      },
    ],
    ["no", { "tip/category": "theft" }],
  ])("%s: %o", (expected, answers) => {
    expect(factsOf([], answers)["words/officer"]).toBe(expected);
  });
});

describe("whether untouched files are asked for", () => {
  it("goes by the way that was chosen instead", () => {
    const answers = { "tip/category": "theft", "tip/area": "song-tri" };
    const chosen = (officer: string) =>
      factsOf(["inspectorate"], { ...answers, "tip/officer": officer })["place/originals"];
    expect([chosen("misconduct"), chosen("keep")]).toEqual(["yes", "no"]);
  });

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
    const here = { content, flow: menu, answers: {} };
    expect(
      ["yes", "no", "any"].some((value) => fitting({ "words/officer": value }, "tip")(here)),
    ).toBe(false);
  });

  it("is off in the real place", () => {
    expect(content.place.stations.some(({ originals }) => originals)).toBe(false);
  });
});
