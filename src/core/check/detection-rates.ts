import type { RevealDetector, RevealSign } from "../guard/self-reveal.ts";

export interface DetectionRates {
  /**
   * Sentences that reveal their writer, and how many of them were detected, by sign or as
   * "yourself".
   */
  telling: number;
  found: number;
  /** Sentences that reveal nothing, and how many were detected wrongly. */
  harmless: number;
  alarms: number;
  /** Sentences with a wrong result. */
  wrong: string[];
}

/** Measures a detector on sentences whose signs are known. */
export function detectionRates(
  detect: RevealDetector,
  sentences: [text: string, signs: RevealSign[]][],
): DetectionRates {
  const rates: DetectionRates = { telling: 0, found: 0, harmless: 0, alarms: 0, wrong: [] };
  for (const [text, signs] of sentences) {
    const seen = detect(text).map(({ sign }) => sign);
    if (signs.length > 0) {
      rates.telling += 1;
      const isWarned = seen.includes("yourself") || signs.every((sign) => seen.includes(sign));
      if (isWarned) rates.found += 1;
      else rates.wrong.push(text);
    } else {
      rates.harmless += 1;
      if (seen.length === 0) continue;
      rates.alarms += 1;
      rates.wrong.push(text);
    }
  }
  return rates;
}

/** The same for a detector with a yes-or-no result. */
export function hitRates(
  isHit: (text: string) => boolean,
  sentences: [text: string, telling: boolean][],
): DetectionRates {
  const rates: DetectionRates = { telling: 0, found: 0, harmless: 0, alarms: 0, wrong: [] };
  for (const [text, telling] of sentences) {
    const hit = isHit(text);
    rates[telling ? "telling" : "harmless"] += 1;
    if (hit) rates[telling ? "found" : "alarms"] += 1;
    if (hit !== telling) rates.wrong.push(text);
  }
  return rates;
}
