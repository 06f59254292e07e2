import type { Content } from "./content.ts";
import { findStep } from "./position.ts";
import type { Step } from "./schema.ts";
import { type Answer, type Frame, precisionOf } from "./session.ts";
import { StepCache } from "./step-cache.ts";

/** A question, and the language to put it in. */
export interface Asked {
  content: Content;
  lang: string;
  frame: Frame;
}

/** An answer in words of a language: what the review shows, and what officers read. */
export function valueText(asked: Asked, answer: Answer): string {
  const { lang } = asked;
  const { texts } = asked.content;
  if (typeof answer === "string") return optionText(asked, answer);
  switch (answer.type) {
    case "text":
      return answer.text;
    case "skipped":
      return texts.format(lang, "answer-skipped");
    case "place":
      return texts.format(lang, `answer-place-${precisionOf(answer)}`);
    case "media":
      return texts.format(lang, "answer-media", { count: answer.items.length });
  }
}

/** The words of a chosen option, whether the step's own or from the place. */
export function optionText(asked: Asked, option: string): string {
  const step = findStep(asked.content, asked.frame);
  const known = step && chosen.of(asked, step);
  const before = known?.get(option);
  if (before !== undefined) return before;
  const text = wordsOf(asked, step, option);
  known?.set(option, text);
  return text;
}

/** Options are few: each is content's, of now or of before. */
const chosen = new StepCache<string>();

function wordsOf(asked: Asked, step: Step | null, option: string): string {
  const { content, lang } = asked;
  const source = step?.kind === "choose" ? step.from : undefined;
  if (source === "categories") return content.texts.format(lang, `category-${option}`);
  if (source === "areas") return content.texts.format(lang, `area-${option}`);
  if (source === "appeal") return option;
  return label(asked, option);
}

/** The label of an option: the step's own words if it has them, else the common ones. */
export function label(asked: Asked, option: string): string {
  return asked.content.texts.format(asked.lang, labelId(asked, option));
}

/** The id of that text. */
export function labelId({ content, frame, lang }: Asked, option: string): string {
  const { texts } = content;
  const own = `${frame.flow}-${frame.step}-${option}`;
  const fallback = texts.languages[0] ?? lang;
  return texts.has(fallback, own) ? own : `option-${option}`;
}
