import type { Box } from "./tip-parts.ts";

/** Percent of a side that an arrow key moves or resizes. */
const STEP = 2;
const LEAST = 1;

interface Point {
  x: number;
  y: number;
}

/** The box between two points of a drag, inside the picture. */
export function boxBetween(one: Point, other: Point): Box {
  const [x, y] = [clamp(one.x), clamp(one.y)];
  const [toX, toY] = [clamp(other.x), clamp(other.y)];
  return {
    left: Math.min(x, toX),
    top: Math.min(y, toY),
    width: Math.abs(toX - x),
    height: Math.abs(toY - y),
  };
}

/** One side is set to a number; the box stays inside the picture. */
export function changeBox(box: Box, side: keyof Box, value: number): Box {
  return inside({ ...box, [side]: Number.isFinite(value) ? value : 0 });
}

/** What an arrow key does; null: it is none. */
export function movedBox(
  box: Box,
  { key, shiftKey }: { key: string; shiftKey: boolean },
): Box | null {
  const steps: Record<string, [number, number]> = {
    ArrowLeft: [-STEP, 0],
    ArrowRight: [STEP, 0],
    ArrowUp: [0, -STEP],
    ArrowDown: [0, STEP],
  };
  const step = steps[key];
  if (!step) return null;
  const [x, y] = step;
  return shiftKey
    ? inside({ ...box, width: box.width + x, height: box.height + y })
    : inside({
        ...box,
        left: Math.min(box.left + x, 100 - box.width),
        top: Math.min(box.top + y, 100 - box.height),
      });
}

function inside(box: Box): Box {
  const left = Math.min(clamp(box.left), 100 - LEAST);
  const top = Math.min(clamp(box.top), 100 - LEAST);
  const width = Math.min(Math.max(box.width, LEAST), 100 - left);
  const height = Math.min(Math.max(box.height, LEAST), 100 - top);
  return { left, top, width, height };
}

function clamp(percent: number): number {
  return Math.max(0, Math.min(100, percent));
}
