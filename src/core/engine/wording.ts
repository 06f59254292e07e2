import type { Content } from "../flow/content.ts";
import type { Frame } from "../flow/session.ts";

/** The label of an option: the step's own words if it has them, else the common ones. */
export function label(
  at: { content: Content; frame: Frame; lang: string },
  option: string,
): string {
  const { texts } = at.content;
  const own = `${at.frame.flow}-${at.frame.step}-${option}`;
  const fallback = texts.languages[0] ?? at.lang;
  return texts.format(at.lang, texts.has(fallback, own) ? own : `option-${option}`);
}
