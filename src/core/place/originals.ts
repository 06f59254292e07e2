import type { Place } from "./place-schema.ts";

/** Whether a station asks for files as they were sent, beside the cleaned ones. */
export function asksOriginals({ stations }: Place, station: string): boolean {
  return stations.some(({ id, originals }) => id === station && originals);
}

/** Whether any station of the place does. */
export function originalsMatter({ stations }: Place): boolean {
  return stations.some(({ originals }) => originals);
}
