import type { Task } from "../../src/core/learned/learned.ts";

/** What each of the detectors says of a sentence. */
export interface Verdict {
  task: Task;
  lang: string;
  isTelling: boolean;
  rules: boolean;
  model: boolean;
  both: boolean;
}

const DETECTORS = ["rules", "model", "both"] as const;
/** Two-sided 95 % of the normal distribution. */
const Z = 1.96;

/** Hits and false alarms of the rules, the model and both, for each language and all together. */
export function rateLines(task: Task, verdicts: Verdict[]): string[] {
  const own = verdicts.filter((verdict) => verdict.task === task);
  const languages = [...new Set(own.map(({ lang }) => lang))].sort();
  return [
    ...languages.map((lang) =>
      rateLine(
        `${task}, ${lang}`,
        own.filter((v) => v.lang === lang),
      ),
    ),
    rateLine(`${task}, all`, own),
  ];
}

function rateLine(name: string, verdicts: Verdict[]): string {
  const parts = DETECTORS.map((detector) => {
    const share = (isTelling: boolean) => {
      const some = verdicts.filter((verdict) => verdict.isTelling === isTelling);
      return shareText(some.filter((verdict) => verdict[detector]).length, some.length);
    };
    return `${detector} ${share(true)} / ${share(false)}`;
  });
  return `${name.padEnd(16)} ${parts.join("   ")}`;
}

/** `92.1 (88-95)`: percent, with its interval. */
function shareText(some: number, all: number): string {
  const [low, high] = wilson(some, all).map((bound) => Math.round(bound * 100));
  return `${((some / Math.max(1, all)) * 100).toFixed(1)} (${low}-${high})`;
}

/** The interval in which a share lies with 95 %, after so many hits. */
export function wilson(some: number, all: number): [low: number, high: number] {
  if (all === 0) return [0, 1];
  const share = some / all;
  const middle = share + (Z * Z) / (2 * all);
  const spread = Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all));
  const whole = 1 + (Z * Z) / all;
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)];
}
