import { collect } from "../flow/collect.ts";
import type { Content } from "../flow/content.ts";
import { rootFlow } from "../flow/position.ts";
import { isAnswer, type Run } from "../flow/session.ts";
import { PlaceCache } from "../flow/step-cache.ts";
import { valueText } from "../flow/value-text.ts";

/** Longest answer in the review, so that the whole review fits one Zalo message. */
const LONGEST_VALUE = 240;
export const LONGEST_SUMMARY = 1_300;

/** The answers given so far, a line each. */
export function summary(content: Content, lang: string, run: Run): string {
  const lines: string[] = [];
  for (const { frames, answer } of collect(content, rootFlow(run), run.answers)) {
    const top = frames.at(-1);
    if (!top || isAnswer(answer, "skipped")) continue;
    const label = labels.at({ frames, lang }, () =>
      content.texts.format(lang, `${top.flow}-${top.step}-label`),
    );
    const value = cut(valueText({ content, lang, frame: top }, answer), LONGEST_VALUE);
    lines.push(content.texts.format(lang, "summary-line", { label, value }));
  }
  return cut(lines.join("\n"), LONGEST_SUMMARY);
}

const labels = new PlaceCache<string>();

/** Cuts between code points, so that no character is broken. */
function cut(text: string, longest: number): string {
  // Never fewer units than code points.
  if (text.length <= longest) return text;
  const points = [...text];
  return points.length <= longest ? text : `${points.slice(0, longest - 1).join("")}…`;
}
