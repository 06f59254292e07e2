import { hear } from "./hear.ts";
import type { Ear } from "./readings.ts";
import { makeRespeller } from "./respell.ts";
import type { Spelling } from "./spelling-schema.ts";

/** Hears each text as it stands, and, where `spelling` or the keys of Telex and VNI change it, mended. */
export function makeEar(spelling: Spelling): Ear {
  const respell = makeRespeller(spelling);
  return (raw) => {
    const heard = hear(raw);
    const mended = respell(heard);
    return mended === null ? [heard] : [heard, mended];
  };
}
