import { createContext, useContext } from "react";
import type { Reading } from "./reading.ts";

export const ReadingContext = createContext<Reading | null>(null);

/** The reading of the open session. Use it only inside the open inbox. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === null) throw new Error("useReading outside the open inbox");
  return reading;
}
