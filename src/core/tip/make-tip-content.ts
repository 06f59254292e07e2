import type { CollectedAnswer } from "../flow/collect.ts";
import type { Content } from "../flow/content.ts";
import { isPrivate } from "../flow/position.ts";
import {
  type Answer,
  isAnswer,
  type MediaItem,
  precisionOf,
  type Session,
} from "../flow/session.ts";
import { optionText } from "../flow/value-text.ts";
import type { TipContent, TipField, TipMedia } from "./tip-content.ts";

/** The radius of each precision, in metres. */
const RADIUS = { exact: 10, near: 200, area: 5_000 } as const;

/** Degrees of latitude per metre (and of longitude at the equator). Exact enough for blurring. */
const DEGREES_PER_METRE = 1 / 111_320;

/**
 * The tip as officers read it, with questions and fixed answers in their languages, and the slots
 * of the attachments that it names.
 */
export function makeTipContent(
  content: Content,
  session: Session,
  answers: CollectedAnswer[],
): { content: TipContent; slots: string[] } {
  const fields: TipField[] = [];
  const slots: string[] = [];
  for (const { flow, step, answer } of answers) {
    // Private answers only steer the bot, so officers do not get them.
    if (isPrivate(content, { flow, step })) continue;
    const value = fieldValue(content, session, { flow, step, answer });
    if (!value) continue;
    if (isAnswer(answer, "media")) slots.push(...answer.items.map(({ slot }) => String(slot)));
    const label = inOfficerLanguages(content, (lang) =>
      content.texts.format(lang, `${flow}-${step}-label`),
    );
    fields.push({ id: `${flow}/${step}`, label, value });
  }
  return { content: { version: 1, lang: session.lang ?? "", fields }, slots };
}

function fieldValue(
  content: Content,
  session: Session,
  { flow, step, answer }: CollectedAnswer,
): TipField["value"] | null {
  if (typeof answer === "string") {
    const label = inOfficerLanguages(content, (lang) =>
      optionText({ content, lang, frame: { flow, step } }, answer),
    );
    return { type: "option", option: answer, label };
  }
  switch (answer.type) {
    case "skipped":
      return null;
    case "text":
      return { type: "text", text: answer.text };
    case "place":
      return placeValue(answer);
    case "media": {
      const items = sealedFiles(session, answer.items);
      return items.length > 0 ? { type: "media", items } : null;
    }
  }
}

/** Files as officers find and open them. Those that were refused are left out. */
export function sealedFiles({ media }: Pick<Session, "media">, items: MediaItem[]): TipMedia[] {
  return items.flatMap(({ slot, kind, caption }) => {
    const kept = media[slot];
    if (!kept) return [];
    const item = { name: kept.name, identity: kept.identity, kind };
    return [caption ? { ...item, caption } : item];
  });
}

/** The value of a place; null: it was blurred to the ward, which another answer names already. */
function placeValue(answer: Extract<Answer, { type: "place" }>): TipField["value"] | null {
  const precision = precisionOf(answer);
  if (precision === "area") return null;
  const radius = RADIUS[precision];
  if (precision === "exact") return { type: "place", lat: answer.lat, lon: answer.lon, radius };
  const grid = radius * 2 * DEGREES_PER_METRE;
  return { type: "place", lat: snap(answer.lat, grid), lon: snap(answer.lon, grid), radius };
}

/**
 * Moves a coordinate to the middle of its grid cell. All points of a cell give the same value, so
 * averaging reveals nothing.
 */
function snap(degrees: number, grid: number): number {
  return Number(((Math.floor(degrees / grid) + 0.5) * grid).toFixed(5));
}

function inOfficerLanguages(
  content: Content,
  text: (lang: string) => string,
): Record<string, string> {
  return Object.fromEntries(content.place.officerLanguages.map((lang) => [lang, text(lang)]));
}
