import { type Heard, hear } from "./hear.ts";
import type { Ear, Readings } from "./readings.ts";
import { makeRespeller, type Respeller } from "./respell.ts";
import type { Spelling } from "./spelling-schema.ts";

/** Hears each text as it stands, and, where `spelling` or the keys of Telex and VNI change it, mended. */
export function makeEar(spelling: Spelling): Ear {
  const respell = makeRespeller(spelling);
  return (raw) => {
    const heard = hear(raw);
    // Kept with what was heard: a turn asks several times.
    if (heard.read?.by === respell) return heard.read.readings;
    const readings = readingsOf(heard, respell);
    heard.read = { by: respell, readings };
    return readings;
  };
}

function readingsOf(heard: Heard, respell: Respeller): Readings {
  const mended = respell(heard);
  return mended === null ? [heard] : [heard, mended];
}
