import type { Heard } from "./hear.ts";

/**
 * What a typed text may say, likeliest first: as it stands, and, where that differs, with its
 * spelling mended. Words of a dialect mean something else elsewhere, so neither is enough.
 */
export type Readings = readonly Heard[];

/** Makes the readings of a typed text. */
export type Ear = (raw: string) => Readings;
