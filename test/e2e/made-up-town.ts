import type { TownMap } from "../../src/core/place/town-map.ts";

const square = (west: number, east: number) => [
  [
    [
      [west, 18],
      [west, 18.12],
      [east, 18.12],
      [east, 18],
      [west, 18],
    ] as [number, number][],
  ],
];

/** Two wards with outlines that are nowhere so, and a market south of where the phones are. */
export const MADE_UP_TOWN: TownMap = {
  areas: [
    { id: "vung-ang", at: null, outline: square(106.18, 106.28) },
    { id: "song-tri", at: null, outline: square(106.28, 106.36) },
  ],
  landmarks: [{ name: "chợ", at: [106.2996, 18.058] }],
};
