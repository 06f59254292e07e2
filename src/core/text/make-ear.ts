import { hear } from "./hear.ts";
import type { Ear } from "./readings.ts";

export function makeEar(): Ear {
  return (raw) => [hear(raw)];
}
