import { useEffect, useSyncExternalStore } from "react";
import { useReading } from "./reading-context.ts";
import type { FirstLine } from "./tip-reader.ts";

/**
 * The first lines of these tips, as they are read: pass the rows on the screen and a few more. A tip
 * that is missing is being read, or can't be for now. The answer is the same object for ever; what is
 * in it changes, and with it whoever uses this is drawn again.
 */
export function useFirstLines(ids: readonly string[]): ReadonlyMap<string, FirstLine> {
  const reading = useReading();
  useSyncExternalStore(reading.subscribe, reading.version);
  const wanted = ids.join(" ");
  useEffect(() => reading.want(wanted === "" ? [] : wanted.split(" ")), [reading, wanted]);
  return reading.lines;
}
