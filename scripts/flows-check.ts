import { PUBLIC_TEXTS } from "../src/app/notices/public-texts.ts";
import { checkContent } from "../src/core/check/check.ts";
import type { Fault } from "../src/core/check/check-fault.ts";
import type { TextTable } from "../src/core/check/flow-texts.ts";
import { missingHolidays } from "../src/core/check/missing-holidays.ts";
import { RENDERINGS } from "./flows-channels.ts";
import { stalePictures } from "./flows-graph.ts";
import { messageFaults } from "./flows-messages.ts";
import { staleSchema } from "./flows-schema.ts";
import { staleWeights } from "./flows-train.ts";
import { trainingFaults } from "./learn/training-faults.ts";
import { PROFILE_TEXTS } from "./publish-bots.ts";
import { readContent, readFiles, readFlowFiles, readTrainingFiles } from "./read-content.ts";
import { readTownMap, townMapFaults } from "./town-map.ts";

/** Texts that are used outside of conversations. */
export const OUTSIDE_TEXTS: TextTable = { ...PUBLIC_TEXTS, ...PROFILE_TEXTS };

/**
 * All faults of the local content, with the files of `other` in place of the local ones. `today` (ISO
 * 8601): what it must have from that day on, too.
 */
export function contentFaults(other: Record<string, string> = {}, today?: string): Fault[] {
  const others = (folder: string) =>
    Object.fromEntries(Object.entries(other).filter(([path]) => path.startsWith(folder)));
  return checkContent({
    flowFiles: { ...readFlowFiles(), ...others("flows/") },
    localeFiles: { ...readFiles("locales", ".ftl"), ...others("locales/") },
    channels: Object.entries(RENDERINGS).map(([name, { render }]) => ({
      name,
      messages: (screen) => render("0", screen).length,
    })),
    outside: OUTSIDE_TEXTS,
    ...(today === undefined ? {} : { today }),
  });
}

/**
 * The day as of which the content is checked, ISO 8601: that of SOURCE_DATE_EPOCH (seconds) where an
 * old commit is checked again, else today.
 */
export function checkDay(): string {
  const { SOURCE_DATE_EPOCH: seconds } = process.env;
  return (seconds === undefined ? new Date() : new Date(Number(seconds) * 1000))
    .toISOString()
    .slice(0, 10);
}

/** Formats a fault as `file:line:column message (hint)`, which editors understand. */
export function faultLine({ file, line, column, message, hint }: Fault): string {
  return `${file}:${line}:${column} ${message}${hint === undefined ? "" : ` (${hint})`}`;
}

/** What the place may do without, but others need. */
function lacks(today: string): string[] {
  const { place } = readContent();
  const { areas, landmarks, fallback, holidays } = place;
  const missing = missingHolidays(holidays, today);
  const own = areas.filter(({ station }) => station !== fallback);
  const bare = own.filter(({ polygons }) => polygons.length < 1);
  const ids = bare.map(({ id }) => id).join(", ");
  const map = readTownMap(place);
  const drawn = (map.ok ? map.value.areas : []).filter(({ outline }) => outline !== null);
  const blank = own.filter(({ id }) => !drawn.some((area) => area.id === id));
  const known = [...own, ...landmarks].filter(({ at }) => at !== undefined);
  return [
    ids &&
      `flows/place.yaml: no outlines (polygons) of ${ids}: Google's public alerts ask for them`,
    blank.length > 0 &&
      `flows/place.yaml: the inbox's map has no outlines of ${blank.map(({ id }) => id).join(", ")}, and ${known.length} known points (at) of ${own.length + landmarks.length}`,
    missing &&
      `flows/place.yaml: no list of holidays for ${missing.year}: from November on it must be there`,
  ].flatMap((line) => line || []);
}

/** A line for each fault of the content and of generated files. */
export function contentLines(): string[] {
  const faults = contentFaults({}, checkDay()).map(faultLine);
  if (faults.length > 0) return faults;
  const stale = [...stalePictures(), ...staleSchema()];
  const training = trainingFaults(readTrainingFiles());
  const untrained = training.length > 0 ? [] : staleWeights();
  return [
    ...townMapFaults(readContent().place),
    ...messageFaults(),
    ...stale.map((path) => `${path}:1:1 out of date (npm run flows -- graph)`),
    ...training,
    ...untrained.map((path) => `${path}:1:1 out of date (npm run flows -- train)`),
  ];
}

/** Prints them. Returns whether there are none. */
export function check(): boolean {
  const lines = contentLines();
  for (const line of lines) console.error(line);
  if (lines.length > 0) console.error(`${lines.length} faults in the content`);
  else for (const line of lacks(checkDay())) console.log(line);
  return lines.length === 0;
}
