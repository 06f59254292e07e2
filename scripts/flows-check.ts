import { PUBLIC_TEXTS } from "../src/app/notices/public-texts.ts";
import { checkContent } from "../src/core/check/check.ts";
import type { Fault } from "../src/core/check/check-fault.ts";
import type { TextTable } from "../src/core/check/flow-texts.ts";
import { RENDERINGS } from "./flows-channels.ts";
import { stalePictures } from "./flows-graph.ts";
import { messageFaults } from "./flows-messages.ts";
import { staleSchema } from "./flows-schema.ts";
import { staleWeights } from "./flows-train.ts";
import { trainingFaults } from "./learn/training-faults.ts";
import { PROFILE_TEXTS } from "./publish-bots.ts";
import { readContent, readFiles, readFlowFiles, readTrainingFiles } from "./read-content.ts";

/** Texts that are used outside of conversations. */
export const OUTSIDE_TEXTS: TextTable = { ...PUBLIC_TEXTS, ...PROFILE_TEXTS };

/** All faults of the local content, with the files of `other` in place of the local ones. */
export function contentFaults(other: Record<string, string> = {}): Fault[] {
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
  });
}

/** Formats a fault as `file:line:column message (hint)`, which editors understand. */
export function faultLine({ file, line, column, message, hint }: Fault): string {
  return `${file}:${line}:${column} ${message}${hint === undefined ? "" : ` (${hint})`}`;
}

/** What the place may do without, but others need. */
function lacks(): string[] {
  const { areas, fallback } = readContent().place;
  const bare = areas.filter(({ polygons, station }) => polygons.length < 1 && station !== fallback);
  if (bare.length === 0) return [];
  const ids = bare.map(({ id }) => id).join(", ");
  return [
    `flows/place.yaml: no outlines (polygons) of ${ids}: Google's public alerts ask for them`,
  ];
}

/** Prints faults of the content and of generated files. Returns whether there are none. */
export function check(): boolean {
  const faults = contentFaults().map(faultLine);
  const stale = faults.length > 0 ? [] : [...stalePictures(), ...staleSchema()];
  const training = faults.length > 0 ? [] : trainingFaults(readTrainingFiles());
  const untrained = faults.length + training.length > 0 ? [] : staleWeights();
  const costs = faults.length > 0 ? [] : messageFaults();
  const lines = [
    ...faults,
    ...costs,
    ...stale.map((path) => `${path}:1:1 out of date (npm run flows -- graph)`),
    ...training,
    ...untrained.map((path) => `${path}:1:1 out of date (npm run flows -- train)`),
  ];
  for (const line of lines) console.error(line);
  for (const line of lacks()) console.log(line);
  if (lines.length > 0) console.error(`${lines.length} faults in the content`);
  return lines.length === 0;
}
