import type { Effect } from "../effects/effect.ts";
import { type Command, type Content, LANGUAGE_FLOW } from "../flow/content.ts";
import type { EngineInput, IncomingBody } from "../flow/incoming.ts";
import { isInput } from "../flow/is-input.ts";
import { languageFor } from "../flow/language-for.ts";
import { answerKey, findStep, topFrame } from "../flow/position.ts";
import { type Frame, type Session, withAnswer } from "../flow/session.ts";
import { trailFrom } from "../flow/trail.ts";
import { fold } from "../text/fold.ts";
import { textMark } from "../text/text-mark.ts";
import { inOneTurn } from "../turn-slot.ts";
import { type Acceptance, type Asked, accept, acceptChoice } from "./accept.ts";
import { alert } from "./alert.ts";
import { type Answered, answeredLine } from "./answered-line.ts";
import type { Choice } from "./choice.ts";
import { runCommand, typedCommand } from "./command.ts";
import { onEvent } from "./event.ts";
import { joinFormer, wordsKey } from "./join-former.ts";
import { keepBeside } from "./keep-beside.ts";
import { matchOption } from "./match-option.ts";
import { answersNotice } from "./notice-answer.ts";
import { choicesOf } from "./options.ts";
import { type Message, takeParts } from "./parts.ts";
import { parsePress } from "./press.ts";
import { withCleanLinks } from "./reveal.ts";
import { isSaidAgain } from "./said-again.ts";
import { Walk } from "./walk.ts";

export interface Turn {
  session: Session;
  effects: Effect[];
  /** Not part of the session: nobody misses it after a crash. */
  answered?: Answered | undefined;
}

/**
 * One turn of a conversation: a pure, total function. It never throws on any input, takes a bounded
 * number of steps and leaves `before` untouched. Effects are asked for, not carried out.
 */
export function step(content: Content, before: Session, input: EngineInput): Turn {
  return inOneTurn(() => {
    const walk = new Walk(content, before);
    if ("event" in input && input.event.type !== "part-over") onEvent(walk, input.event);
    else onMessages(walk, "event" in input ? null : input);
    const { session, effects, answered } = walk;
    return { session, effects, answered };
  });
}

/** Whole texts only: while the second part of one may follow, it waits. */
function onMessages(walk: Walk, said: Message | null): void {
  for (const one of takeParts(walk.content, walk.session, said)) {
    if (!answersNotice(walk, one) && !answeredExpired(walk, one.body)) onBody(walk, one);
  }
  if (walk.session.held !== undefined) walk.effects.push({ type: "await-part" });
}

/**
 * A draft went while nobody was writing: told to who comes back, before anything else. What was
 * meant for the draft that was in front answers nothing else: then the menu is shown instead.
 */
function answeredExpired(walk: Walk, body: IncomingBody): boolean {
  const { session } = walk;
  if (!session.expired || body.type === "blocked" || body.type === "unblocked") return false;
  session.expired = undefined;
  walk.say("draft-expired");
  const isCommand = body.type === "text" && typedCommand(walk.content, body.text) !== null;
  if (session.run !== null || body.type === "press" || isCommand) return false;
  walk.home();
  return true;
}

function onBody(walk: Walk, said: Message): void {
  const { body } = said;
  switch (body.type) {
    case "unblocked":
      return;
    case "blocked":
      if (walk.session.subscribed) walk.effects.push({ type: "unsubscribe" });
      walk.session = { ...walk.session, subscribed: false, wants: undefined };
      return;
    case "press":
      return onPress(walk, body);
    case "text":
    case "media":
    case "location":
    case "edited":
    case "unsupported":
      return onMessage(walk, { ...said, body });
    default:
      return body satisfies never;
  }
}

type Spoken = Exclude<IncomingBody, { type: "press" | "blocked" | "unblocked" }>;

function onMessage(
  walk: Walk,
  { body: said, shownAgain, isEarly, languageHint }: Message & { body: Spoken },
): void {
  const before = walk.session;
  walk.session = { ...before, pressed: undefined, said: undefined, words: undefined };
  const command = said.type === "text" ? typedCommand(walk.content, said.text) : null;
  if (!knowsLanguage(walk) && !takeLanguage(walk, languageHint)) {
    return firstContact(walk, said, command);
  }
  if (command) return runCommand(walk, command);
  const asked = askedBy(walk);
  if (said.type === "text") {
    const { text } = said;
    if (asked && isEarly && isJoined(walk, { before, asked, text })) return;
    if (asked && heardBefore(walk, { before, asked, text, shownAgain })) return;
    return onAnswer(walk, asked && accept(asked, said), { asked, text });
  }
  if (said.type === "media" && asked) return onMedia(walk, asked, said);
  return onAnswer(walk, asked && accept(asked, said));
}

/** A file goes to the step that takes files, where the question in front names one. */
function onMedia(walk: Walk, asked: Asked, said: Extract<IncomingBody, { type: "media" }>): void {
  const frame = topFrame(walk.run);
  const media = "media" in asked.step ? asked.step.media : undefined;
  if (!frame || media === undefined) return onAnswer(walk, accept(asked, said));
  const { frames, trail } = walk.run;
  walk.update({
    frames: [...frames.slice(0, -1), { ...frame, step: media }],
    trail: trailFrom(trail, frames),
    changing: true,
  });
  const there = askedBy(walk);
  return onAnswer(walk, there && accept(there, said));
}

/** Answers a newcomer in the language of their phone. false: it tells none. */
function takeLanguage(walk: Walk, tag: string | undefined): boolean {
  const found = languageFor(walk.content.place.languages, tag);
  if (!found) return false;
  walk.session.lang = found.lang;
  // Whoever is not understood has not seen the menu yet.
  walk.session.misses = 1;
  if (!found.isOwn) walk.say("language-lacking");
  return true;
}

/** Whatever was said, a language comes first; only danger comes before it. */
function firstContact(walk: Walk, said: IncomingBody, command: Command | null): void {
  const isUrgent = said.type === "text" && walk.content.danger.isDanger(said.text);
  if (command === "emergency" || isUrgent) walk.say("emergency");
  return walk.overlay(LANGUAGE_FLOW);
}

/** `acceptance`: what a message means to the question in front; null: there is none. */
function onAnswer(
  walk: Walk,
  acceptance: Acceptance | null,
  typed?: { asked: Asked | null; text: string },
): void {
  if (typed) {
    if (stopsNotices(walk, typed.text, typed.asked)) return stopNotices(walk);
    alert(walk, typed);
  }
  if (!acceptance) return waitOrLost(walk);
  const words = typed && wordsKey(walk, walk.run, acceptance);
  apply(walk, acceptance);
  walk.session.words = words;
  if (acceptance.type !== "refuse") walk.session.misses = undefined;
}

interface Said {
  before: Session;
  asked: Asked;
  text: string;
}

interface Heard extends Said {
  shownAgain: number | undefined;
}

/**
 * Adds words to the former answer that were sent before the question in front was: whoever typed
 * them has not read it. Nothing is said of that, but a review is shown with them.
 */
function isJoined(walk: Walk, { before, asked, text }: Said): boolean {
  const { words: key } = before;
  if (key === undefined || stopsNotices(walk, text, null)) return false;
  const joined = joinFormer(walk, walk.run, { asked, text, key });
  if (!joined) return false;
  walk.session = { ...walk.session, said: before.said, words: key };
  if ("max" in joined) {
    refuse(walk, { type: "refuse", note: "note-too-long", args: joined });
    return true;
  }
  walk.update(joined);
  alert(walk, { asked, text });
  if (isReview(walk)) walk.show();
  else walk.sayOnly([]);
  return true;
}

/**
 * Refuses words that were meant for a question which was shown twice. Otherwise it notes them, if
 * the question in front was.
 */
function heardBefore(walk: Walk, { before, asked, text, shownAgain }: Heard): boolean {
  if (!isSaidAgain(before, { text, choices: asked.choices })) {
    const { screen, twice } = before;
    if (screen === twice || screen === shownAgain) walk.session.said = textMark(text);
    return false;
  }
  // Said once more, the words answer the question in front: nobody is refused for ever.
  walk.showAgain("note-again");
  return true;
}

function onPress(walk: Walk, { data, ack }: { data: string; ack: string }): void {
  const press = parsePress(data);
  const repeated = data === walk.session.pressed;
  const stale = () => {
    walk.effects.push({
      type: "toast",
      ack,
      text: walk.content.texts.format(walk.lang, "note-stale"),
    });
    if (repeated) return;
    if (!knowsLanguage(walk)) return walk.overlay(LANGUAGE_FLOW);
    walk.showAgain("note-stale");
  };
  if (!press || (!knowsLanguage(walk) && press.type === "command")) return stale();
  const current = press.screen === walk.session.screen;
  if (press.type === "command") {
    if (!current && (press.command === "back" || press.command === "cancel")) return stale();
    if (repeated) return void walk.effects.push({ type: "toast", ack, text: "" });
    walk.session.pressed = data;
    walk.effects.push({ type: "toast", ack, text: "" });
    return runCommand(walk, press.command);
  }
  const asked = current ? askedBy(walk) : null;
  const choice = asked?.choices.find((c) => c.id === press.option);
  if (!asked || !choice) return stale();
  walk.session = { ...walk.session, pressed: data, said: undefined, words: undefined };
  walk.effects.push({ type: "toast", ack, text: "" });
  apply(walk, acceptChoice(asked, choice));
}

function knowsLanguage(walk: Walk): boolean {
  return walk.session.lang !== null || topFrame(walk.run)?.flow === LANGUAGE_FLOW;
}

/** The question in front; null while a `do` step waits, or when the flow file lost the step. */
function askedBy(walk: Walk): Asked | null {
  const { run, content, session, lang } = walk;
  const frame = topFrame(run);
  const current = findStep(content, frame);
  if (!frame || !current || !isInput(current)) return null;
  return {
    step: current,
    content,
    choices: choicesOf({ content, session, run, frame, lang }, current),
    current: run.answers[answerKey(frame)],
    nextSlot: session.nextSlot,
  };
}

function waitOrLost(walk: Walk): void {
  if (!walk.isWaiting) return walk.lost();
  walk.say("note-wait");
  walk.sayOnly(["menu"]);
}

const GREETINGS = new Set(["note-hello", "note-hello-here"]);

/** A miss costs a line and the question. The second in a row offers help, with the whole screen. */
function refuse(walk: Walk, { note, args }: Extract<Acceptance, { type: "refuse" }>): void {
  walk.say(note, args);
  if (note.startsWith("note-media")) walk.coalesce("media");
  if (GREETINGS.has(note)) return walk.show();
  const misses = (walk.session.misses ?? 0) + 1;
  walk.session.misses = misses;
  if (misses % 2 === 1) return walk.show({ brief: true });
  if (note === "note-choose" || note === "note-attach") walk.say("help");
  return walk.show();
}

/** Longer texts want something else. */
const LONGEST_STOP = 60;

/** Where "stop receiving" is offered it is a choice like others; "subscribe" is not "unsubscribe". */
function stopsNotices({ content: { spoken } }: Walk, text: string, asked: Asked | null): boolean {
  if (text.length > LONGEST_STOP || !spoken.stopsNotices(fold(text))) return false;
  const offered = asked && matchOption(asked.choices, text, { spoken, how: "whole" });
  return !offered || offered.choices.length === 0;
}

/** Ends the notices, and leaves everything else where it is. */
function stopNotices(walk: Walk): void {
  const { session } = walk;
  if (session.subscribed) walk.effects.push({ type: "unsubscribe" });
  walk.say(session.subscribed ? "note-unsubscribed" : "note-not-subscribed");
  walk.session = { ...session, subscribed: false, wants: undefined };
  return walk.isWaiting ? walk.sayOnly(["menu"]) : walk.show();
}

/** The answer that a step gives, under its own name or under another's. */
function keptAs(walk: Walk, frame: Frame, choice?: Choice): string {
  const current = findStep(walk.content, frame);
  const other = choice?.as ?? (current?.kind === "choose" ? current.as : undefined);
  return answerKey(other === undefined ? frame : { ...frame, step: other });
}

/**
 * Whether the step in front is a review: its choices lead elsewhere and are not stored as answers.
 */
function isReview(walk: Walk): boolean {
  const current = findStep(walk.content, topFrame(walk.run));
  return current?.kind === "choose" && current.summary;
}

/** Starts another flow, or goes back to an answer. */
function leave(walk: Walk, choice: Choice): void {
  const short = choice.short ?? walk.run.short ?? false;
  if (choice.flow !== undefined) return walk.start(choice.flow, choice.give, { short });
  const { frames, trail } = walk.run;
  walk.update({
    frames: choice.change ?? frames,
    trail: trailFrom(trail, frames),
    changing: true,
  });
  return walk.show();
}

function apply(walk: Walk, acceptance: Acceptance): void {
  const frame = topFrame(walk.run);
  if (!frame) return walk.lost();
  const isKept = acceptance.beside !== undefined && keepBeside(walk, frame, acceptance.beside);
  const { run } = walk;
  switch (acceptance.type) {
    case "answer": {
      const { answer, choice, hurry } = acceptance;
      walk.answered = answeredLine(walk, frame, choice);
      const { answers } = run;
      walk.update({
        answers: isReview(walk)
          ? answers
          : withAnswer(answers, keptAs(walk, frame, choice), answer),
        trail: trailFrom(run.trail, run.frames),
        narrow: undefined,
        hurry,
      });
      return walk.advance(choice);
    }
    case "stay": {
      walk.update({ answers: withAnswer(run.answers, answerKey(frame), acceptance.answer) });
      if (acceptance.note) walk.say(acceptance.note);
      if (acceptance.media && acceptance.slot !== undefined) {
        walk.session.nextSlot += 1;
        walk.effects.push({ type: "keep-media", slot: acceptance.slot, media: acceptance.media });
        walk.coalesce("media");
      }
      return walk.show();
    }
    case "clean-links":
      walk.update({ answers: withCleanLinks(run.answers) });
      walk.say("links-cleaned");
      return walk.show();
    case "leave":
      return leave(walk, acceptance.choice);
    case "aside": {
      const key = answerKey({ flow: frame.flow, step: acceptance.as });
      walk.update({
        answers: withAnswer(run.answers, key, acceptance.answer),
        trail: trailFrom(run.trail, run.frames),
      });
      if (acceptance.note) walk.say(acceptance.note);
      return walk.enter(acceptance.next);
    }
    case "narrow":
      walk.update({ narrow: { at: answerKey(frame), options: acceptance.options } });
      walk.say("note-several");
      return walk.show();
    case "refuse":
      // It was understood, if not as the answer.
      return isKept ? walk.show() : refuse(walk, acceptance);
    default:
      return acceptance satisfies never;
  }
}
