import { HOME_FLOW } from "../flow/content.ts";
import { type At, rootFlow } from "../flow/position.ts";
import type { Frame } from "../flow/session.ts";
import type { Texts } from "../text/texts.ts";
import type { Choice } from "./choice.ts";

/** A question that the turn answered, by the number of its screen. */
export interface Answered {
  screen: number;
  /** The answer in a line. */
  line: string;
}

/**
 * What takes the place of an answered question in the chat: the chosen words, or what was asked,
 * because a written answer stands below it. undefined: its text is worth keeping, as in the menu and
 * where one browses.
 */
export function answeredLine(
  { content, session, run, lang }: Omit<At, "frame">,
  { flow, step }: Frame,
  choice: Choice | undefined,
): Answered | undefined {
  const root = rootFlow(run);
  if (root === HOME_FLOW || content.flows[root]?.browse) return undefined;
  const line = choice?.label ?? labelOf(content.texts, lang, `${flow}-${step}-label`);
  return line === null ? undefined : { screen: session.screen, line: `✓ ${line}` };
}

function labelOf(texts: Texts, lang: string, id: string): string | null {
  const label = texts.format(lang, id);
  return label === id ? null : label;
}
