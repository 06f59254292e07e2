import type { Place } from "./place-schema.ts";

/** Whether a station asks for originals beside the cleaned files. */
export function asksOriginals({ stations }: Place, station: string): boolean {
  return stations.some(({ id, originals }) => id === station && originals);
}

/** Whether any station of the place does. */
export function originalsMatter({ stations }: Place): boolean {
  return stations.some(({ originals }) => originals);
}
