import { useEffect } from "react";

let wished: string | null = null;
const listeners = new Set<() => void>();

/** Puts the focus into the reply box of a tip, as soon as that is there. */
export function wishReply(tip: string): void {
  wished = tip;
  for (const listener of listeners) listener();
}

/** `fulfil`: puts the focus into the reply box of that tip; false: it is not there yet. */
export function useReplyWish(tip: string, fulfil: () => boolean): void {
  useEffect(() => {
    const take = () => {
      if (wished === tip && fulfil()) wished = null;
    };
    take();
    listeners.add(take);
    return () => {
      listeners.delete(take);
    };
  });
}
