import { collect } from "../flow/collect.ts";
import type { Content } from "../flow/content.ts";
import type { At } from "../flow/position.ts";
import { isPrivate, rootFlow } from "../flow/position.ts";
import { type Answer, type Frame, isAnswer, type Run } from "../flow/session.ts";
import type { Revealed } from "../guard/self-reveal.ts";
import { NO_ALIASES } from "./choice-names.ts";

/** An answer that may identify its writer, and its place. */
interface RevealingAnswer {
  frames: Frame[];
  top: Frame;
  found: Revealed[];
}

/** Most signs in the warning. Nobody reads a longer list. */
const MOST_SHOWN = 5;
const LONGEST_PART = 40;

/**
 * A review asks several times in one turn, and each time is a search of every text. Known as long
 * as the answers themselves: the next turn reads them anew, and nothing of them stays.
 */
const known = new WeakMap<Run["answers"], Known>();

interface Known {
  content: Content;
  root: string;
  found: RevealingAnswer[];
}

/** The written answers of a draft that may identify their writer. */
function revealingAnswers(at: At): RevealingAnswer[] {
  const root = rootFlow(at.run);
  const before = known.get(at.run.answers);
  if (before?.root === root && before.content === at.content) return before.found;
  const found = search(at);
  known.set(at.run.answers, { content: at.content, root, found });
  return found;
}

function search({ content, run }: At): RevealingAnswer[] {
  return collect(content, rootFlow(run), run.answers).flatMap(({ frames, answer }) => {
    const top = frames.at(-1);
    if (!top || isPrivate(content, top)) return [];
    const texts = isAnswer(answer, "text")
      ? [answer.text]
      : isAnswer(answer, "media")
        ? answer.items.flatMap(({ caption }) => caption ?? [])
        : [];
    const found = searched(content, answer, texts);
    return found.length > 0 ? [{ frames, top, found }] : [];
  });
}

/** By answer: a session that stays in memory has the same one at every turn until it is changed. */
const searchedAnswers = new WeakMap<object, { content: Content; found: Revealed[] }>();

function searched(content: Content, answer: Answer, texts: string[]): Revealed[] {
  if (texts.length === 0 || typeof answer === "string") return [];
  const before = searchedAnswers.get(answer);
  if (before?.content === content) return before.found;
  const found = texts.flatMap(content.reveal);
  searchedAnswers.set(answer, { content, found });
  return found;
}

/** The warning of the review; null: nothing identifies the writer. */
export function revealWarning(at: At): string | null {
  const found = revealingAnswers(at).flatMap((answer) => answer.found);
  if (found.length === 0) return null;
  const format = (id: string, args?: Record<string, string>) =>
    at.content.texts.format(at.lang, id, args);
  const lines = found.slice(0, MOST_SHOWN).map(({ sign, part }) => {
    const points = [...part];
    const shown =
      points.length > LONGEST_PART ? `${points.slice(0, LONGEST_PART).join("")}…` : part;
    return `• “${shown}”: ${format(`reveal-${sign}`)}`;
  });
  return format("reveal-warning", { signs: lines.join("\n") });
}

/** Choices that lead back to those answers. */
export function revealChoices(at: At) {
  return revealingAnswers(at).map(({ frames, top }) => ({
    id: `${top.flow}/${top.step}`,
    label: at.content.texts.format(at.lang, "reveal-change", {
      answer: at.content.texts.format(at.lang, `${top.flow}-${top.step}-label`),
    }),
    aliases: NO_ALIASES,
    change: frames,
  }));
}
