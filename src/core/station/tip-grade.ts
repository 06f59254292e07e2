/**
 * How good one tip is, as its officers judge it: where its sender knows it from, and what came of
 * it. It belongs to this tip alone. Nothing adds grades up by sender, because nothing knows senders.
 */

export const SOURCES = ["saw", "told", "guesses"] as const;
export type Source = (typeof SOURCES)[number];

export const CONTENTS = ["confirmed", "plausible", "doubtful", "false"] as const;
export type Content = (typeof CONTENTS)[number];

/** null: not judged yet. */
export interface TipGrade {
  source: Source | null;
  content: Content | null;
}

const NOT_JUDGED = "-";

/** As it stands in the timeline: `saw/confirmed`, `-/doubtful`. */
export function gradeKey({ source, content }: TipGrade): string {
  return `${source ?? NOT_JUDGED}/${content ?? NOT_JUDGED}`;
}

/** Unknown words count as not judged. */
export function parseGrade(key: string): TipGrade {
  const [source, content] = key.split("/");
  return {
    source: SOURCES.find((one) => one === source) ?? null,
    content: CONTENTS.find((one) => one === content) ?? null,
  };
}
