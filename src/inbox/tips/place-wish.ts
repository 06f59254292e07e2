import { useEffect } from "react";

/** Where on the page of a tip an officer wants to be. */
export type TipPlace = "question" | "note" | "forward";

let wished: { tip: string; place: TipPlace } | null = null;
const listeners = new Set<() => void>();

/** Puts the focus to a place of a tip's page, as soon as that is there. */
export function wishPlace(tip: string, place: TipPlace): void {
  wished = { tip, place };
  for (const listener of listeners) listener();
}

/** `fulfil`: puts the focus to that place of the tip; false: it is not there yet. */
export function usePlaceWish(tip: string, fulfil: (place: TipPlace) => boolean): void {
  useEffect(() => {
    const take = () => {
      if (wished?.tip === tip && fulfil(wished.place)) wished = null;
    };
    take();
    listeners.add(take);
    return () => {
      listeners.delete(take);
    };
  });
}
