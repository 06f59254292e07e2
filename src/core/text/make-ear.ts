import { type Heard, hear } from "./hear.ts";
import type { Ear, Readings } from "./readings.ts";
import { makeRespeller } from "./respell.ts";
import type { Spelling } from "./spelling-schema.ts";

/** Hears each text as it stands, and, where `spelling` or the keys of Telex and VNI change it, mended. */
export function makeEar(spelling: Spelling): Ear {
  const respell = makeRespeller(spelling);
  // Goes with what was heard: a turn asks several times.
  const known = new WeakMap<Heard, Readings>();
  return (raw) => {
    const heard = hear(raw);
    const before = known.get(heard);
    if (before) return before;
    const mended = respell(heard);
    const readings = mended === null ? [heard] : [heard, mended];
    known.set(heard, readings);
    return readings;
  };
}
