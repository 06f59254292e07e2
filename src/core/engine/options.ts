import { collect, offered } from "../flow/collect.ts";
import { lookUp, matches } from "../flow/condition.ts";
import type { Content } from "../flow/content.ts";
import { pathOf } from "../flow/path.ts";
import type { At } from "../flow/position.ts";
import { answerKey, rootFlow } from "../flow/position.ts";
import type { ChooseStep, InputStep } from "../flow/schema.ts";
import { type Answer, isAnswer, optionOf, type Session } from "../flow/session.ts";
import { sessionFacts } from "../flow/session-facts.ts";
import { PRECISIONS } from "../flow/session-values.ts";
import { PlaceCache, StepCache } from "../flow/step-cache.ts";
import { submitStep } from "../flow/tip-facts.ts";
import { label, labelId } from "../flow/value-text.ts";
import { tipLine } from "../tip/tip-line.ts";
import type { Choice, Unnumbered } from "./choice.ts";
import { NO_ALIASES, namesOf } from "./choice-names.ts";
import { cardOf, guideChoices, hasVoted } from "./guide-choices.ts";
import { isSame, keepChoice, MOST_LISTS, numbered } from "./kept-choices.ts";
import { revealChoices, revealMarks } from "./reveal.ts";
import { wantChoices } from "./want-choices.ts";

/** Times that a `when` step offers. Any other time may be typed. */
export const WHEN_CHOICES = ["now", "today", "yesterday", "earlier"] as const;
/** What an `attach` step offers when it has at least one file. */
export const ATTACH_CHOICES = ["done", "remove"] as const;
export const SKIP = "skip";
/** Skips this question and every later one that may be skipped, up to the review. */
export const ENOUGH = "enough";

/**
 * Signs that skip a step which asks for text, where a number would be an answer. The first is
 * shown.
 */
export const SKIP_SIGNS = ["#", "."] as const;
const [SKIP_KEY] = SKIP_SIGNS;

/** Everything that may be chosen at a step, in the order in which it is numbered. */
export function choicesOf(at: At, step: InputStep): Choice[] {
  const { narrow } = at.run;
  if (narrow?.at === answerKey(at.frame)) {
    return inOrder(
      at,
      step,
      all(at, step).filter(({ id }) => narrow.options.includes(id)),
    );
  }
  if (dependsOnSession(step) || !takesTips(at.session)) return ofSession(at, step);
  const known = whole.of(at, step);
  const key = isOpen(at, step) ? "open" : "";
  const before = known.get(key);
  if (before) return before;
  const choices = inOrder(at, step, all(at, step));
  known.set(key, choices);
  return choices;
}

/** The list at a step, kept where nothing but content and the way so far decides it. */
function ofSession(at: At, step: InputStep): Choice[] {
  if (step.kind !== "choose" || asksMore(step)) return inOrder(at, step, all(at, step));
  const lists = byWay.of(at, step);
  const known = lists.get(step.id) ?? [];
  const marks = wayMarks(at, step);
  const before = known.find((one) => isSame(one.marks, marks));
  if (before) return before.choices;
  const choices = inOrder(at, step, all(at, step));
  lists.set(step.id, [{ marks, choices }, ...known.slice(0, MOST_LISTS - 1)]);
  return choices;
}

/** Lists by what decides them. */
const byWay = new StepCache<{ marks: unknown[]; choices: Choice[] }[]>();

/** All that a list depends on where its step asks for no more: places, each made once. */
function wayMarks(at: At, { from, summary }: ChooseStep): unknown[] {
  const { found, open } = pathOf(at.content, rootFlow(at.run), at.run.answers);
  const marks: unknown[] = [takesTips(at.session)];
  if (from === "answered") for (const { frames } of found) marks.push(frames);
  if (from === "offered") marks.push(...open);
  if (summary) marks.push(...revealMarks(at));
  return marks;
}

/** Whether its options depend on more than where the answers lead. */
function asksMore({ from, options }: ChooseStep): boolean {
  const isKnown = from === undefined || from === "offered" || from === "answered";
  return !isKnown || options.some(isConditional);
}

function isConditional(option: ChooseStep["options"][number]): boolean {
  return option.if !== undefined || option.with !== undefined;
}

/** Lists that depend on nothing else. */
const whole = new StepCache<Choice[]>();
/** Lists of content's choices that depend on the session: each of them comes again. */
const several = new StepCache<Choice[][]>();

function inOrder(at: At, step: InputStep, choices: Unnumbered[]): Choice[] {
  return numbered(choices, {
    key: step.kind === "write" ? SKIP_KEY : null,
    lists: several.of(at, step),
  });
}

const LIVE_SOURCES = new Set<ChooseStep["from"]>([
  "answered",
  "offered",
  "receipts",
  "guides",
  "found-guides",
  "related-guides",
  "scam-guides",
  "wants",
  "appeal",
]);

/** Whether the choices depend on the session. */
const livesOn = new WeakMap<InputStep, boolean>();

function dependsOnSession(step: InputStep): boolean {
  const known = livesOn.get(step);
  if (known !== undefined) return known;
  const made = readsSession(step);
  livesOn.set(step, made);
  return made;
}

function readsSession(step: InputStep): boolean {
  if (step.kind !== "choose") return false;
  if (step.summary) return true;
  if (step.from && LIVE_SOURCES.has(step.from)) return true;
  return step.options.some(isConditional);
}

function all(at: At, step: InputStep): Unnumbered[] {
  const choices = own(at, step);
  const skippable = step.skip && !choices.some((c) => c.id === "done");
  if (skippable) choices.push(yielding(plain(at, step, SKIP), choices));
  if (step.enough) choices.push(enough(at, step, choices));
  return choices;
}

/** Where it is the only way on without an answer, the words that skip mean it, too. */
function enough(at: At, step: InputStep, others: Unnumbered[]): Unnumbered {
  const choice = plain(at, step, ENOUGH);
  if (step.skip) return choice;
  const skipping = plain(at, step, SKIP);
  const aliases = [...choice.aliases, skipping.label, ...skipping.aliases];
  return yielding({ ...choice, aliases }, others);
}

/** Words such as "Không" skip a question, but not a question that has them as an answer. */
function yielding(skip: Unnumbered, others: Unnumbered[]): Unnumbered {
  const taken = new Set(others.flatMap((other) => namesOf(other).folded));
  const [, ...own] = namesOf(skip).folded;
  const aliases = skip.aliases.filter((_, index) => !taken.has(own[index] ?? ""));
  return { ...skip, aliases: [...aliases, ...SKIP_SIGNS] };
}

/** Whether the step has received something that it asks more about. */
function isOpen(at: At, step: InputStep): boolean {
  if (step.kind !== "attach" && step.kind !== "locate") return false;
  const answer = at.run.answers[answerKey(at.frame)];
  if (isAnswer(answer, "media")) return answer.items.length > 0;
  return isAnswer(answer, "place") && answer.precision === undefined;
}

function own(at: At, step: InputStep): Unnumbered[] {
  switch (step.kind) {
    case "choose":
      return step.summary
        ? [...fixed(at, step), ...revealChoices(at, step), ...sourced(at, step)]
        : [...sourced(at, step), ...fixed(at, step)];
    case "write":
      return [];
    case "when":
      return WHEN_CHOICES.map((id) => plain(at, step, id));
    case "attach":
      return isOpen(at, step) ? ATTACH_CHOICES.map((id) => plain(at, step, id)) : [];
    case "locate":
      return isOpen(at, step) ? PRECISIONS.map((id) => plain(at, step, id)) : [];
  }
}

const options = new StepCache<Unnumbered>();

/** An option by its id alone. */
function plain(at: At, step: InputStep, id: string): Unnumbered {
  const known = options.of(at, step);
  const before = known.get(id);
  if (before) return before;
  const made = { id, label: label(at, id), ...otherNames(at, id, labelId(at, id)) };
  known.set(id, keepChoice(made));
  return made;
}

/** What may be typed for an option beside its words. */
function otherNames(at: At, id: string, textId: string): OtherNames {
  const { spoken } = at.content;
  const names = otherNamesKnown.get(spoken) ?? new Map<string, OtherNames>();
  otherNamesKnown.set(spoken, names);
  const key = `${id} ${textId}`;
  const before = names.get(key);
  if (before) return before;
  const { inside, alone } = spoken.wordsFor(textId);
  const made = { aliases: [id, ...inside, ...alone], inside };
  names.set(key, made);
  return made;
}

type OtherNames = Pick<Choice, "aliases" | "inside">;

/** The same lists at every turn, so that `choice-names.ts` reads each once. */
const otherNamesKnown = new WeakMap<Content["spoken"], Map<string, OtherNames>>();

function fixed(at: At, step: ChooseStep): Unnumbered[] {
  const answers = step.options.some(isConditional)
    ? { ...at.run.answers, ...sessionFacts(at.session), ...cardFacts(at, step) }
    : at.run.answers;
  const known = leading.of(at, step);
  const isWhole = takesTips(at.session);
  const choices: Unnumbered[] = [];
  for (const option of step.options) {
    if (option.if && !matches(option.if, answers, at.frame.flow)) continue;
    if (!isWhole && sendsTip(at, option.flow)) continue;
    choices.push(known.get(option.id) ?? leadingOption(at, step, { option, answers }));
  }
  return choices;
}

interface Offered {
  option: ChooseStep["options"][number];
  answers: Record<string, Answer>;
}

function leadingOption(at: At, step: ChooseStep, { option, answers }: Offered): Unnumbered {
  const { id, next, flow, as, short, alone } = option;
  const give = given(option, answers, at.frame.flow);
  const made = { ...plain(at, step, id), next, flow, as, give, short, alone };
  if (!option.with) leading.of(at, step).set(id, keepChoice(made));
  return made;
}

/** Options with where they lead, if they carry no answer of this session there. */
const leading = new StepCache<Unnumbered>();

/** Whether the chat's channel takes tips. A session without capabilities does. */
export function takesTips({ can }: Session): boolean {
  return can?.includes("tips") ?? true;
}

/** Whether a flow ends with a tip. Channels without tips offer no option that leads there. */
function sendsTip({ content }: At, flow: string | undefined): boolean {
  const led = flow === undefined ? undefined : content.flows[flow];
  return led !== undefined && submitStep(led) !== null;
}

function given(
  { with: carried = {}, set = {} }: ChooseStep["options"][number],
  answers: Record<string, Answer>,
  flow: string,
): Record<string, Answer> {
  const give: Record<string, Answer> = {};
  for (const [to, option] of Object.entries(set)) give[to] = option;
  for (const [to, from] of Object.entries(carried)) {
    const answer = lookUp(answers, flow, from);
    if (answer) give[to] = answer;
  }
  return give;
}

/** Facts of the shown card for conditions, named `card/...`. */
function cardFacts(at: At, step: ChooseStep): Record<string, Answer> {
  const card = cardOf(at, step);
  if (!card) return {};
  const facts = { "card/voted": hasVoted(at, card) };
  if (card.tip === undefined) return facts;
  return { ...facts, "card/tip": card.tip };
}

function sourced(at: At, step: ChooseStep): Unnumbered[] {
  const { place, texts } = at.content;
  const text = (id: string) => texts.format(at.lang, id);
  switch (step.from) {
    case undefined:
      return [];
    case "categories":
      return place.categories.map(({ id }) => ({
        id,
        label: text(`category-${id}`),
        ...otherNames(at, id, `category-${id}`),
      }));
    case "areas":
      return place.areas.map(({ id }) => ({
        id,
        label: text(`area-${id}`),
        ...otherNames(at, id, `area-${id}`),
      }));
    case "languages":
      return place.languages.map((id) => ({
        id,
        label: texts.format(id, "language-self"),
        ...otherNames(at, id, `language-${id}`),
      }));
    case "answered":
      return changes(at);
    case "offered":
      return additions(at);
    case "guide-topics":
    case "guides":
    case "found-guides":
    case "related-guides":
    case "scam-guides":
      return guideChoices(at, step);
    case "wants":
      return wantChoices(at);
    case "appeal": {
      const id = optionOf(at.run.answers[answerKey(at.frame)]);
      return id?.startsWith("TB-") ? [{ id, label: id, aliases: NO_ALIASES }] : [];
    }
    case "receipts":
      return at.session.receipts.map((receipt, index) => ({
        id: String(index),
        label: tipLine(at.content, { receipts: [receipt], lang: at.lang }, receipt.code),
        aliases: [receipt.code],
      }));
  }
}

/** Questions that were not asked: their labels, behind a plus. */
function additions(at: At): Unnumbered[] {
  return offered(at.content, rootFlow(at.run), at.run.answers).flatMap((frames) => {
    const top = frames.at(-1);
    if (!top) return [];
    return added.at({ frames, lang: at.lang }, () => {
      const name = at.content.texts.format(at.lang, `${top.flow}-${top.step}-label`);
      const label = at.content.texts.format(at.lang, "add-answer", { label: name });
      const id = `${top.flow}/${top.step}`;
      return keepChoice({ id, label, aliases: [name], change: frames });
    });
  });
}

function changes(at: At): Unnumbered[] {
  return collect(at.content, rootFlow(at.run), at.run.answers).flatMap(({ frames }) => {
    const top = frames.at(-1);
    if (!top || (top.flow === at.frame.flow && top.step === at.frame.step)) return [];
    return changed.at({ frames, lang: at.lang }, () => {
      const label = at.content.texts.format(at.lang, `${top.flow}-${top.step}-label`);
      const id = `${top.flow}/${top.step}`;
      return keepChoice({ id, label, aliases: NO_ALIASES, change: frames });
    });
  });
}

const added = new PlaceCache<Unnumbered>();
const changed = new PlaceCache<Unnumbered>();
