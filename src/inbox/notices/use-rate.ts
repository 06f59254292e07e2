import { useEffect, useRef, useState } from "react";

/** Readings so far apart are compared, in milliseconds. */
const APART_MS = 10_000;

/** How fast a number grows, a second, by readings of it; null: not known yet. */
export function useRate(count: number, readAt: number): number | null {
  const [rate, setRate] = useState<number | null>(null);
  const before = useRef({ count, readAt });
  useEffect(() => {
    const passed = readAt - before.current.readAt;
    if (passed < APART_MS) return;
    setRate((1_000 * (count - before.current.count)) / passed);
    before.current = { count, readAt };
  }, [count, readAt]);
  return rate;
}
