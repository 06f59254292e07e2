import { collect } from "../flow/collect.ts";
import type { Content } from "../flow/content.ts";
import type { At } from "../flow/position.ts";
import { isPrivate, rootFlow } from "../flow/position.ts";
import type { InputStep } from "../flow/schema.ts";
import { type Answer, type Frame, isAnswer, type Run, textsOf } from "../flow/session.ts";
import { PlaceCache, StepCache } from "../flow/step-cache.ts";
import type { RevealSign } from "../guard/self-reveal.ts";
import { shareLinks, withoutSharers } from "../guard/share-links.ts";
import { TurnSlot } from "../turn-slot.ts";
import type { Unnumbered } from "./choice.ts";
import { NO_ALIASES } from "./choice-names.ts";
import { keepChoice } from "./kept-choices.ts";

/** Links that may show who shared them: `link` can be cut, `short-link` can't. */
export const LINK_SIGNS = ["link", "short-link"] as const;

interface Revealed {
  sign: RevealSign | (typeof LINK_SIGNS)[number];
  part: string;
}

/** An answer that may identify its writer, and its place. */
interface RevealingAnswer {
  frames: Frame[];
  top: Frame;
  found: Revealed[];
}

/** Most signs in the warning. Nobody reads a longer list. */
const MOST_SHOWN = 5;
const LONGEST_PART = 40;

/** A review asks several times in one turn, and each time is a search of every text. */
const last = new TurnSlot<Known>();

interface Known extends Pick<Run, "answers"> {
  content: Content;
  root: string;
  found: RevealingAnswer[];
}

/** The written answers of a draft that may identify their writer. */
function revealingAnswers(at: At): RevealingAnswer[] {
  const root = rootFlow(at.run);
  const { content, run } = at;
  const { kept } = last;
  if (kept?.answers === run.answers && kept.root === root && kept.content === content) {
    return kept.found;
  }
  return last.keep({ content, root, answers: run.answers, found: search(at) }).found;
}

function search({ content, run }: At): RevealingAnswer[] {
  const revealing: RevealingAnswer[] = [];
  for (const { frames, answer } of collect(content, rootFlow(run), run.answers)) {
    const top = frames.at(-1);
    // Most answers are choices.
    if (typeof answer === "string" || !top || isPrivate(content, top)) continue;
    const found = searched(content, answer, textsOf(answer));
    if (found.length > 0) revealing.push({ frames, top, found });
  }
  return revealing;
}

/**
 * By answer: a session that stays in memory has the same one at every turn until it is changed. Of
 * texts that reveal nothing `content.reveal` knows it.
 */
const searchedAnswers = new WeakMap<object, { content: Content; found: Revealed[] }>();

function searched(content: Content, answer: Exclude<Answer, string>, texts: string[]): Revealed[] {
  if (texts.length === 0) return [];
  const before = searchedAnswers.get(answer);
  if (before?.content === content) return before.found;
  const found = texts.flatMap((text) => [...content.reveal(text), ...linksIn(text)]);
  if (found.length > 0) searchedAnswers.set(answer, { content, found });
  return found;
}

function linksIn(text: string): Revealed[] {
  return shareLinks(text).map(({ link, kind }) => {
    return { sign: kind === "cut" ? "link" : "short-link", part: link };
  });
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

/** Cuts the links of a draft, where that takes out who shared them. */
const CLEAN_LINKS = "clean-links";

/** Choices that lead back to those answers, and one that cuts their links. */
export function revealChoices(at: At, step: InputStep): Unnumbered[] {
  const found = revealingAnswers(at);
  return [...(hasLinks(found) ? [cleaning(at, step)] : []), ...changesOf(at, found)];
}

/** What those choices depend on. */
export function revealMarks(at: At): unknown[] {
  const found = revealingAnswers(at);
  return [hasLinks(found), ...found.map(({ frames }) => frames)];
}

function hasLinks(answers: RevealingAnswer[]): boolean {
  return answers.some(({ found }) => found.some(({ sign }) => sign === "link"));
}

const cleanings = new StepCache<Unnumbered>();

function cleaning(at: At, step: InputStep): Unnumbered {
  const known = cleanings.of(at, step);
  const before = known.get(CLEAN_LINKS);
  if (before) return before;
  const label = at.content.texts.format(at.lang, "reveal-clean-links");
  const made = keepChoice({ id: CLEAN_LINKS, label, aliases: NO_ALIASES, clean: true });
  known.set(CLEAN_LINKS, made);
  return made;
}

/** The answers without what names who shared their links. Nothing else changes. */
export function withCleanLinks(answers: Run["answers"]): Run["answers"] {
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [key, withCleanLinksIn(answer)]),
  );
}

function withCleanLinksIn(answer: Answer): Answer {
  if (isAnswer(answer, "text")) return { ...answer, text: withoutSharers(answer.text) };
  if (!isAnswer(answer, "media")) return answer;
  const items = answer.items.map((item) =>
    item.caption === undefined ? item : { ...item, caption: withoutSharers(item.caption) },
  );
  return { ...answer, items };
}

const places = new PlaceCache<Unnumbered>();

function changesOf({ content, lang }: At, found: RevealingAnswer[]): Unnumbered[] {
  return found.map(({ frames, top }) =>
    places.at({ frames, lang }, () => {
      const answer = content.texts.format(lang, `${top.flow}-${top.step}-label`);
      const label = content.texts.format(lang, "reveal-change", { answer });
      const id = `${top.flow}/${top.step}`;
      return keepChoice({ id, label, aliases: NO_ALIASES, change: frames });
    }),
  );
}
