import type { Ear } from "./readings.ts";

/** What a text says with its spelling mended, as it is heard. */
export interface Mended {
  text: string;
  /** Its letters were keys of Telex or VNI, so as it stands it says nothing. */
  isOfKeys: boolean;
}

export function mendBy(ear: Ear, typed: string): Mended | null {
  const [heard, mended] = ear(typed);
  return heard && mended ? { text: mended.text, isOfKeys: mended.marked && !heard.marked } : null;
}
