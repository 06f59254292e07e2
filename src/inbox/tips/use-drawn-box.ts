import { type PointerEvent, type RefObject, useState } from "react";
import { boxBetween } from "./box-moves.ts";
import type { Box } from "./tip-parts.ts";

/** A box that is being dragged over a picture. */
export function useDrawnBox(frame: RefObject<HTMLElement | null>, onDrawn: (box: Box) => void) {
  const [from, setFrom] = useState({ x: 0, y: 0 });
  const [drawn, setDrawn] = useState<Box | null>(null);
  const pointOf = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = frame.current?.getBoundingClientRect() ?? new DOMRect();
    return { x: (100 * (clientX - left)) / width, y: (100 * (clientY - top)) / height };
  };
  const handlers = {
    onPointerCancel: () => setDrawn(null),
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.target instanceof HTMLButtonElement || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setFrom(pointOf(event));
      setDrawn(boxBetween(pointOf(event), pointOf(event)));
    },
    onPointerMove: (event: PointerEvent) => drawn && setDrawn(boxBetween(from, pointOf(event))),
    onPointerUp: () => {
      // A mere press is no box.
      if (drawn && drawn.width >= 1 && drawn.height >= 1) onDrawn(drawn);
      setDrawn(null);
    },
  };
  return { drawn, handlers };
}
