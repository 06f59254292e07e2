import { describe, expect, it } from "vitest";
import { readOutlines } from "../../src/core/check/read-outlines.ts";
import { wound } from "../../src/core/place/outline.ts";
import type { Position, TownMap } from "../../src/core/place/town-map.ts";
import { directionTo, metresBetween } from "../../src/inbox/map/bearing.ts";
import { distanceText } from "../../src/inbox/map/distance-text.ts";
import { fitLabels } from "../../src/inbox/map/fit-labels.ts";
import { HEIGHT, magnified, mayMagnify, WIDTH, wholeView } from "../../src/inbox/map/map-view.ts";
import { drawTown } from "../../src/inbox/map/town-drawing.ts";
import { whereIs } from "../../src/inbox/map/where.ts";
import { TWO_WARDS } from "../two-wards.ts";

const outlines = readOutlines(JSON.stringify(TWO_WARDS), ["west", "east"]);
const area = (id: string, at: Position | null = null) => {
  const outline = outlines.ok ? outlines.value.get(id) : undefined;
  return { id, at, outline: outline ? wound(outline) : null };
};
const TOWN: TownMap = {
  areas: [area("west"), area("east", [106.15, 18.05]), area("elsewhere")],
  landmarks: [{ name: "chợ", at: [106.02, 18.02] }],
};
const BARE: TownMap = { areas: [area("elsewhere")], landmarks: [] };
const IN_WEST: Position = [106.03, 18.03];
const LAKE: Position = [106.05, 18.05];
const PARIS: Position = [2.35, 48.85];

const numbersOf = (d: string) => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe("a drawing of the town", () => {
  it("has each ward on it as a whole, with its hole and its island", () => {
    const { shapes, landmarks } = drawTown(TOWN, wholeView(TOWN, IN_WEST));
    expect(shapes.map(({ id, d }) => [id, d.match(/M/g)?.length])).toEqual([
      ["west", 2],
      ["east", 2],
    ]);
    for (const { d, middle } of shapes) {
      // A ring of the wrong winding would be the rest of the earth: the whole drawing.
      expect(Math.min(...numbersOf(d))).toBeGreaterThan(0);
      expect(Math.max(...numbersOf(d))).toBeLessThan(WIDTH);
      expect(middle).toEqual({ x: expect.any(Number), y: expect.any(Number) });
    }
    expect(landmarks).toHaveLength(1);
  });

  it("keeps lengths: its scale bar is as long as it says, and east is right", () => {
    const { place, step, scale } = drawTown(TOWN, wholeView(TOWN, null));
    const [west, east] = [place([106, 18.05]), place([106.1, 18.05])];
    expect((east.x - west.x) / scale / metresBetween([106, 18.05], [106.1, 18.05])).toBeCloseTo(
      1,
      3,
    );
    expect(step.length / scale).toBeCloseTo(step.metres, 6);
    expect(place([106, 18.1]).y).toBeLessThan(west.y);
  });

  it("is magnified towards the point, down to a hundred metres, and no further", () => {
    const whole = wholeView(TOWN, IN_WEST);
    const near = drawTown(TOWN, magnified(whole, 3, IN_WEST));
    expect(near.place(IN_WEST)).toEqual({ x: WIDTH / 2, y: HEIGHT / 2 });
    const steps = Array.from({ length: 30 }, (_, n) => n);
    expect(steps.find((n) => !mayMagnify(whole, n, 1))).toBeLessThan(12);
    expect(magnified(whole, 29, IN_WEST).metres).toBe(100);
  });

  it("shows a point of a town without outlines and points, on two kilometres", () => {
    expect(wholeView(BARE, IN_WEST)).toEqual({ centre: IN_WEST, metres: 2_000 });
    expect(wholeView(BARE, IN_WEST, 1_000).metres).toBe(8_000);
    expect(drawTown(BARE, wholeView(BARE, IN_WEST)).shapes).toEqual([]);
  });

  it.each([
    ["on the other side of the earth", PARIS],
    ["on the date line", [180, 0] as Position],
  ])("shows a point %s alone, and stays finite", (_where, point) => {
    const view = wholeView(TOWN, point);
    expect(view).toEqual({ centre: point, metres: 2_000 });
    const { shapes, place } = drawTown(TOWN, view);
    expect(place(point)).toEqual({ x: WIDTH / 2, y: HEIGHT / 2 });
    expect(shapes.every(({ d }) => !d.includes("NaN"))).toBe(true);
  });
});

describe("where a point is", () => {
  it("is its ward, and the way from the nearest known point", () => {
    expect(whereIs(IN_WEST, TOWN)).toMatchObject({
      inside: "west",
      nearest: { known: { kind: "landmark", name: "chợ" }, direction: "northEast" },
    });
    expect(whereIs([106.16, 18.05], TOWN)).toMatchObject({
      inside: "east",
      nearest: { known: { kind: "centre", area: "east" }, direction: "east" },
    });
  });

  it("is no ward in a lake, far away, or where no outline is known", () => {
    expect(whereIs(LAKE, TOWN).inside).toBeNull();
    expect(whereIs(PARIS, TOWN)).toMatchObject({ inside: null, nearest: expect.anything() });
    expect(whereIs(IN_WEST, BARE)).toEqual({ inside: null, nearest: null });
  });

  it.each([
    ["north", [106, 18.01]],
    ["northEast", [106.01, 18.01]],
    ["south", [106, 17.99]],
    ["west", [105.99, 18]],
    ["northWest", [105.99, 18.01]],
  ] as const)("is %s of the other", (direction, to) => {
    expect(directionTo([106, 18], [...to])).toBe(direction);
  });

  it("is told as exactly as anybody can use it", () => {
    expect([3, 348, 996, 1_240, 27_400].map((metres) => distanceText(metres, "en"))).toEqual([
      "0 m",
      "350 m",
      "1 km",
      "1.2 km",
      "27 km",
    ]);
    expect(distanceText(1_240, "vi")).toBe("1,2 km");
  });
});

describe("names on a map", () => {
  it("never run over each other or the edge: what has no room has no name", () => {
    const mark = (text: string, x: number, y: number) => ({ text, x, y });
    const labels = fitLabels([
      mark("chợ Kỳ Anh", 470, 150),
      mark("bến xe", 470, 150),
      ...Array.from({ length: 6 }, (_, n) => mark(`một cái tên rất dài ${n}`, 200, 100)),
    ]);
    expect(labels[0]).toMatchObject({ text: "chợ Kỳ Anh", anchor: "end" });
    expect(labels.length).toBeLessThan(8);
    const taken = { left: 0, right: WIDTH, top: 0, bottom: HEIGHT / 2 };
    expect(fitLabels([mark("chợ", 200, 100)], [taken])).toEqual([]);
    const areas = [1, 2].map((n) => ({ ...mark(`Phường ${n}`, 200, 100), middle: true }));
    expect(fitLabels(areas).map(({ x }) => x)).toEqual([200, 200]);
    for (const label of labels) expect(label.x).toBeLessThanOrEqual(WIDTH);
  });
});
