import { type RefObject, useEffect } from "react";

let wished: string | null = null;
const listeners = new Set<() => void>();

/** Puts the focus into the reply box of a tip, as soon as that is there. */
export function wishReply(tip: string): void {
  wished = tip;
  for (const listener of listeners) listener();
}

/** `field`: the reply box of that tip. */
export function useReplyWish(tip: string, field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const take = () => {
      if (wished !== tip) return;
      wished = null;
      field.current?.focus();
    };
    take();
    listeners.add(take);
    return () => {
      listeners.delete(take);
    };
  }, [tip, field]);
}
