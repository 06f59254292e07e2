import { HEIGHT, WIDTH } from "./map-view.ts";
import type { Spot } from "./town-drawing.ts";

export interface Label extends Spot {
  text: string;
  /** Which end of the text is at its spot. */
  anchor: "start" | "middle" | "end";
}

/** Of the largest letters that the style sheet has: a wider text would run over others. */
const LETTER = 9;
const LINE = 19;
/** Between a mark and its name. */
const GAP = 8;

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Names of marks, each beside its own, as many as have room beside `others`; the first ones go
 * first. `middle`: it stands on its spot, as the name of an area does.
 */
export function fitLabels(
  wanted: readonly (Spot & { text: string; middle?: boolean })[],
  others: readonly Box[] = [],
): Label[] {
  const taken = [...others];
  return wanted.flatMap((mark) => {
    const label = ways(mark).find((one) => {
      const box = boxOf(one);
      return isIn(box) && !taken.some((other) => overlap(box, other));
    });
    if (!label) return [];
    taken.push(boxOf(label));
    return [label];
  });
}

/** What is drawn around a spot, so far to each side. */
export function boxAround({ x, y }: Spot, far: number): Box {
  return { left: x - far, right: x + far, top: y - far, bottom: y + far };
}

function ways({ x, y, text, middle }: Spot & { text: string; middle?: boolean }): Label[] {
  if (middle) return [0, LINE, -LINE].map((by) => ({ x, y: y + by, text, anchor: "middle" }));
  return [
    { x: x + GAP, y, text, anchor: "start" },
    { x: x - GAP, y, text, anchor: "end" },
    { x, y: y - LINE, text, anchor: "middle" },
    { x, y: y + LINE, text, anchor: "middle" },
  ];
}

function boxOf({ x, y, text, anchor }: Label): Box {
  const length = text.length * LETTER;
  const left = { start: x, middle: x - length / 2, end: x - length }[anchor];
  return { left, right: left + length, top: y - LINE / 2, bottom: y + LINE / 2 };
}

function isIn({ left, right, top, bottom }: Box): boolean {
  return left >= 0 && right <= WIDTH && top >= 0 && bottom <= HEIGHT;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
