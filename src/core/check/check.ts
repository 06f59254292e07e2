import { checkAnswers } from "./check-answers.ts";
import { type Fault, sortFaults } from "./check-fault.ts";
import { readContentFiles } from "./check-files.ts";
import { checkPlace } from "./check-place.ts";
import { type ChannelFit, checkScreens } from "./check-screens.ts";
import { checkFlowsReached, checkTargets } from "./check-targets.ts";
import { checkTexts } from "./check-texts.ts";
import { checkWays } from "./check-ways.ts";
import type { TextTable } from "./flow-texts.ts";

export interface CheckInput {
  /** Contents of the files of `flows/` and `locales/`, by path. */
  flowFiles: Record<string, string>;
  localeFiles: Record<string, string>;
  channels: ChannelFit[];
  /** Texts that are said elsewhere than in a conversation. */
  outside: TextTable;
}

/**
 * Everything that is wrong with the content, in the order of its files. Three rounds, since what
 * can't be read or leads nowhere would only be told again in other words: files, names, the rest.
 */
export function checkContent({ flowFiles, localeFiles, channels, outside }: CheckInput): Fault[] {
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
    ...checkScreens(checked, channels),
  ]);
}
