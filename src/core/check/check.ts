import { checkAnswers } from "./check-answers.ts";
import { type Fault, sortFaults } from "./check-fault.ts";
import { readContentFiles } from "./check-files.ts";
import { checkHolidays, checkPlace } from "./check-place.ts";
import { type ChannelFit, checkScreens } from "./check-screens.ts";
import { checkSynonyms } from "./check-synonyms.ts";
import { checkFlowsReached, checkTargets } from "./check-targets.ts";
import { checkTexts } from "./check-texts.ts";
import { checkWays } from "./check-ways.ts";
import type { TextTable } from "./flow-texts.ts";

export interface CheckInput {
  /** Contents of the files of `flows/` and `locales/`, by path. */
  flowFiles: Record<string, string>;
  localeFiles: Record<string, string>;
  channels: ChannelFit[];
  /** Texts that are used outside of conversations. */
  outside: TextTable;
  /** The day on which it must be complete, ISO 8601. Absent: any. */
  today?: string;
}

/**
 * Finds all faults of the content, in the order of its files. There are three rounds (files, names,
 * everything else). A round with faults ends the check, because later rounds would report the same
 * mistakes in other words.
 */
export function checkContent(input: CheckInput): Fault[] {
  const { flowFiles, localeFiles, channels, outside, today } = input;
  const read = readContentFiles(flowFiles, localeFiles);
  if (!read.ok) return sortFaults(read.faults);
  const { checked } = read;
  const names = [...checkPlace(checked), ...checkTargets(checked)];
  if (names.length > 0) return sortFaults(names);
  return sortFaults([
    ...checkFlowsReached(checked),
    ...checkWays(checked),
    ...checkAnswers(checked),
    ...checkTexts(checked, outside),
    ...checkSynonyms(checked),
    ...checkScreens(checked, channels),
    ...(today === undefined ? [] : checkHolidays(checked, today)),
  ]);
}
