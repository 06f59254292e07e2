import { lookUp } from "../flow/condition.ts";
import {
  type Command,
  type Content,
  HOME_FLOW,
  NOTICES_FLOW,
  RECEIPT_FLOW,
} from "../flow/content.ts";
import type { Outgoing, OutOption } from "../flow/outgoing.ts";
import type { At } from "../flow/position.ts";
import { answerKey, rootFlow } from "../flow/position.ts";
import { progressOf } from "../flow/progress.ts";
import type { ChooseStep, InputStep } from "../flow/schema.ts";
import { isAnswer, optionOf, type Run, type Session } from "../flow/session.ts";
import { localDate } from "../text/local-date.ts";
import type { TextArgs, Texts } from "../text/texts.ts";
import type { Choice } from "./choice.ts";
import { cardOf, guideChoices, hasVoted } from "./guide-choices.ts";
import { mustGoOn } from "./must-go-on.ts";
import { choicesOf } from "./options.ts";
import { encodePress } from "./press.ts";
import { revealWarning } from "./reveal.ts";
import { summary } from "./summary.ts";

/** Gathers what a turn says. It is sent as one screen, because each Zalo message costs quota. */
export class Said {
  #blocks: string[] = [];
  #copy: Outgoing["copy"];
  #coalesce: string | undefined;
  #isQuiet = false;

  add(paragraph: string): void {
    this.#blocks.push(paragraph);
  }

  offerCopy(copy: Outgoing["copy"]): void {
    this.#copy = copy;
  }

  /** Lets a newer screen with the same key take the place of this one. */
  coalesce(key: string): void {
    this.#coalesce = key;
  }

  beQuiet(): void {
    this.#isQuiet = true;
  }

  /** The screen that `make` puts after the paragraphs so far; null when it would say nothing. */
  complete(make: (before: string[]) => Outgoing): Outgoing | null {
    const screen = make(this.#blocks);
    this.#blocks = [];
    if (screen.blocks.length === 0) return null;
    if (this.#copy) screen.copy = this.#copy;
    if (this.#isQuiet) screen.quiet = true;
    if (this.#coalesce) screen.coalesce = this.#coalesce;
    return screen;
  }
}

/** The question of a step, with what may be chosen. `before` are the paragraphs that precede it. */
export function questionScreen(
  at: At,
  step: InputStep,
  options: { before: string[]; commands: Command[]; brief?: boolean | undefined },
): Outgoing {
  const number = at.session.screen;
  const choices = choicesOf(at, step);
  const before = options.before.length;
  const begun = beginning(at, step);
  // What every option's data begins with, joined once.
  const prefix = encodePress({ type: "option", screen: number, option: "" });
  const screen: Outgoing = {
    blocks: options.before.concat(asking(at, step, { begun, choices, brief: options.brief })),
    options: choices.map((choice) => outOption(choice, prefix)),
    commands: options.commands.map((command) => commandOption(at, command)),
    question: { screen: number, before, at: before + begun.length },
  };
  const progress = progressOf(at.content, at.run, at.frame);
  if (progress) screen.progress = progress;
  if (options.brief) screen.brief = true;
  if (isPublic(at, step, before)) screen.shareable = true;
  if (step.kind === "locate" || (step.kind === "choose" && step.location !== undefined)) {
    screen.wantsLocation = true;
  }
  if (step.kind === "choose" && step.summary) screen.review = true;
  return screen;
}

function outOption({ label, id, key, as }: Choice, prefix: string): OutOption {
  const data = prefix + id;
  return as === undefined ? { label, data, key } : { label, data, key, group: as };
}

/** A card of the guide, or what was published: residents pass these on. */
function isPublic({ frame }: At, step: InputStep, before: number): boolean {
  const isCard = step.kind === "choose" && step.card !== undefined && before === 0;
  return isCard || frame.flow === NOTICES_FLOW;
}

/** The question and its warnings; briefly, no review and no card again. */
function asking(
  at: At,
  step: InputStep,
  { begun, choices, brief }: { begun: string[]; choices: Choice[]; brief: boolean | undefined },
): string[] {
  if (brief && step.kind === "choose" && (step.summary || step.card)) return [];
  return [...begun, question(at, step, choices), ...warnings(at, step)];
}

/** What the answer begins with already. */
function beginning({ content, lang, run, frame }: At, step: InputStep): string[] {
  const answer = run.answers[answerKey(frame)];
  if (!mustGoOn(step, answer)) return [];
  return [content.texts.format(lang, "ask-more-words", { told: answer.text })];
}

/** Warnings that stand above a review. */
function warnings(at: At, step: InputStep): string[] {
  const warning = step.kind === "choose" && step.summary ? revealWarning(at) : null;
  return warning === null ? [] : [warning];
}

/** Paragraphs without a question. */
export function plainScreen(at: Reader, blocks: string[], commands: Command[]): Outgoing {
  return { blocks, options: [], commands: commands.map((command) => commandOption(at, command)) };
}

/** The commands that stand under a question. All of them may be typed, shown or not. */
export function shownCommands(content: Content, session: Session, run: Run): Command[] {
  const root = rootFlow(run);
  if (session.lang === null) return [];
  if (root === HOME_FLOW && run.frames.length === 1) return [];
  // Its last choice leads to the menu. The code stays in sight on a small phone, with less below it.
  if (root === RECEIPT_FLOW && run.trail.length === 0) return [];
  return content.flows[root]?.draft ? ["back", "menu", "cancel"] : ["back", "menu"];
}

/** What the buttons of commands depend on. */
interface Reader {
  content: Content;
  lang: string;
  session: Pick<Session, "screen">;
}

function commandOption(at: Reader, command: Command): OutOption {
  return {
    label: at.content.texts.format(at.lang, COMMAND_TEXTS[command]),
    data: encodePress({ type: "command", screen: at.session.screen, command }),
    key: at.content.commands.keys[command],
  };
}

const COMMAND_TEXTS = {
  back: "command-back",
  cancel: "command-cancel",
  menu: "command-menu",
  help: "command-help",
  language: "command-language",
  emergency: "command-emergency",
  read: "command-read",
  weather: "command-weather",
} as const satisfies Record<Command, `command-${Command}`>;

function question(at: At, step: InputStep, choices: Choice[]): string {
  const { frame } = at;
  const answer = at.run.answers[answerKey(frame)];
  const format = (id: string, args?: Parameters<Texts["format"]>[2]) =>
    at.content.texts.format(at.lang, id, args);
  if (step.kind === "locate" && choices.some((c) => c.id === "near"))
    return format("ask-precision");
  if (step.kind === "attach") {
    const files = { count: isAnswer(answer, "media") ? answer.items.length : 0, max: step.max };
    if (step.unmatched) return format(`${frame.flow}-${frame.step}`, files);
    if (files.count > 0) return format("ask-more-media", files);
  }
  return format(`${frame.flow}-${frame.step}`, () => questionArgs(at, step));
}

function questionArgs(at: At, step: InputStep): TextArgs {
  const { place } = at.content;
  const args: TextArgs = { ...place.hotlines, receipts: at.session.receipts.length };
  args.muteDays = place.limits.muteDays;
  args.deletes = at.session.can?.includes("deletes") ? "yes" : "no";
  args.drafts = Object.keys(at.session.parked).length;
  if (step.kind === "choose" && step.summary) args.summary = summary(at.content, at.lang, at.run);
  if (step.kind === "locate") args.location = locates(at);
  if (step.kind === "choose" && step.from === "areas") args.location = locates(at, step);
  if (step.kind === "write" && step.hint !== undefined) args.hint = hint(at, step.hint);
  if (step.kind !== "choose" || (!step.card && !step.from)) return args;
  return Object.assign(args, cardArgs(at, step), foundArgs(at, step));
}

/** Whether the step takes a location on this channel. */
function locates({ session }: At, step?: ChooseStep): "yes" | "no" {
  const takes = step === undefined || step.location !== undefined;
  return takes && session.can?.includes("location") ? "yes" : "no";
}

/** What to tell of, by an earlier choice; empty before it was made. */
function hint({ content, lang, run, frame }: At, key: string): string {
  const option = optionOf(lookUp(run.answers, frame.flow, key));
  return option === null
    ? ""
    : content.texts.format(lang, `${frame.flow}-${frame.step}-hint-${option}`);
}

/** How many cards were found. */
function foundArgs(at: At, step: ChooseStep): TextArgs {
  return step.from === "found-guides" ? { count: guideChoices(at, step).length } : {};
}

function cardArgs(at: At, step: ChooseStep): TextArgs {
  const card = cardOf(at, step);
  if (!card) return {};
  const partOf = (part: string, args?: TextArgs) =>
    at.content.texts.format(at.lang, `guide-${card.id}-${part}`, args);
  const { source } = card;
  const { hotlines, timezone: timeZone } = at.content.place;
  const body = partOf("body", hotlines);
  const reviewed = localDate(card.reviewed, { lang: at.lang, timeZone });
  return { title: partOf("title"), body, source, reviewed, voted: hasVoted(at, card) };
}
