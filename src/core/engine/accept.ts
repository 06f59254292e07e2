import type { Content } from "../flow/content.ts";
import type { IncomingBody, MediaRef } from "../flow/incoming.ts";
import type { ChooseStep, InputStep } from "../flow/schema.ts";
import { type Answer, isAnswer, type MediaItem } from "../flow/session.ts";
import { PRECISIONS } from "../flow/session-values.ts";
import { readReceipt } from "../receipt/read-receipt.ts";
import { countLetters } from "../text/count-letters.ts";
import { fold } from "../text/fold.ts";
import { hear } from "../text/hear.ts";
import type { Choice } from "./choice.ts";
import { type Matched, matchOption, type Reading } from "./match-option.ts";
import { ENOUGH, SKIP } from "./options.ts";

/** How a step understands a message. */
export type Acceptance = Meaning & {
  /** Words that say more than a choice: kept as the answer `as`. */
  beside?: { as: string; answer: Answer };
};

type Meaning =
  /** The step is answered: go on. */
  | { type: "answer"; answer: Answer; choice?: Choice; hurry?: true }
  /** Something was taken in, and the step waits for more. */
  | { type: "stay"; answer: Answer; note: string | null; media?: MediaRef; slot?: number }
  /** Words that choose nothing: kept as the answer `as`, and taken to the step `next`. */
  | { type: "aside"; answer: Answer; as: string; next: string; note?: string }
  /** It may be any of these options: no others are offered. */
  | { type: "narrow"; options: string[] }
  /** Cuts what names the sharer off the links of all answers. The step is shown again. */
  | { type: "clean-links" }
  /** Leaves for another flow, or back to an answer to change it. */
  | { type: "leave"; choice: Choice }
  /** Not understood: `note` says why, the step is shown again. */
  | { type: "refuse"; note: string; args?: Record<string, number | string> };

export interface Asked {
  step: InputStep;
  content: Pick<Content, "spoken" | "findAreas" | "mend">;
  choices: Choice[];
  /** The answer that the step has so far. */
  current: Answer | undefined;
  nextSlot: number;
}

type Said = Extract<
  IncomingBody,
  { type: "text" | "media" | "location" | "unsupported" | "edited" }
>;

/**
 * Interprets a message at a step. Presses are resolved to a choice first and go to `acceptChoice`.
 */
export function accept(asked: Asked, said: Said): Acceptance {
  switch (said.type) {
    case "text":
      return acceptText(asked, said.text);
    case "media":
      return acceptMedia(asked, said.media);
    case "location":
      return acceptLocation(asked.step, { type: "place", lat: said.lat, lon: said.lon });
    case "edited":
      return { type: "refuse", note: "note-edited" };
    case "unsupported":
      return { type: "refuse", note: `note-${said.what}` };
  }
}

/** A question for a ward notes the spot, and asks for the ward again. */
function acceptLocation(step: InputStep, answer: Answer): Acceptance {
  if (step.kind === "locate") return { type: "stay", answer, note: null };
  if (step.kind !== "choose" || !step.location) {
    return { type: "refuse", note: "note-location-not-here" };
  }
  return { type: "aside", answer, as: step.location, next: step.id, note: "note-location" };
}

export function acceptChoice(asked: Asked, choice: Choice): Acceptance {
  const { step, current } = asked;
  if (choice.id === SKIP && step.skip) return { type: "answer", answer: { type: "skipped" } };
  if (choice.id === ENOUGH && step.enough) {
    return { type: "answer", answer: { type: "skipped" }, hurry: true };
  }
  if (choice.clean) return { type: "clean-links" };
  if (choice.flow !== undefined || choice.change) return { type: "leave", choice };
  if (step.kind === "attach" && isAnswer(current, "media")) {
    if (choice.id === "done") return { type: "answer", answer: { ...current, closed: true } };
    return { type: "stay", answer: { ...current, items: current.items.slice(0, -1) }, note: null };
  }
  const precision = PRECISIONS.find((p) => p === choice.id);
  if (step.kind === "locate" && isAnswer(current, "place") && precision) {
    return { type: "answer", answer: { ...current, precision } };
  }
  return { type: "answer", answer: choice.id, choice };
}

function acceptText(asked: Asked, text: string): Acceptance {
  const { step } = asked;
  // Before the choices: "xong" is a part of "vừa xong".
  const onwards = acceptOnwards(asked, text);
  if (onwards) return onwards;
  const { choices, saysMore } = choiceIn(asked, text);
  const [choice, another] = choices;
  if (another)
    return keeping(asked, text, { type: "narrow", options: choices.map(({ id }) => id) });
  if (choice) {
    const chosen = acceptChoice(asked, choice);
    return saysMore ? keeping(asked, text, chosen) : chosen;
  }
  const wordless = acceptWordless(asked, text);
  if (wordless) return wordless;
  switch (step.kind) {
    case "choose":
      return step.from === "areas" ? acceptArea(asked, text) : acceptAside(asked, step, text);
    case "attach":
      return acceptUnmatched(step.unmatched, text, "note-attach");
    case "write":
      return acceptWritten(step, withBeginning(asked.current, text));
    case "locate":
      return written(text, { min: 1, max: LONGEST_PLACE });
    case "when":
      return acceptTime(asked, text);
  }
}

/** Longest text that is taken for a place or a time. */
const LONGEST_PLACE = 300;

/**
 * A sentence is no time: it is kept where the step says, and only what it says of the time is taken
 * from it. If that is nothing, the time is asked for again.
 */
function acceptTime(asked: Asked, text: string): Acceptance {
  const { step, choices, content } = asked;
  const isTime = !content.spoken.tellsMoreThanTime(fold(text));
  if (step.kind !== "when" || !step.words || isTime)
    return written(text, { min: 1, max: LONGEST_PLACE });
  const [choice, another] = matchOption(choices, text, { ...asked.content, how: "loose" }).choices;
  const meant: Acceptance =
    choice && !another ? acceptChoice(asked, choice) : { type: "refuse", note: "note-choose" };
  return keeping(asked, text, meant);
}

/** "Xong" is no place and no time. */
function acceptOnwards(asked: Asked, text: string): Acceptance | null {
  const { step, content, choices } = asked;
  if (step.kind === "choose" && step.summary) return refuseOnwards(asked, text);
  if (step.kind === "choose" || step.kind === "attach") return null;
  const skip = choices.find(({ id }) => id === SKIP);
  return skip && content.spoken.onlyGoesOn(fold(text)) ? acceptChoice(asked, skip) : null;
}

/** "Xong" sends nothing: it may be meant for the photos before. "Gửi" wants on, and sends. */
function refuseOnwards({ content: { spoken }, choices }: Asked, text: string): Acceptance | null {
  for (const form of spoken.barer(fold(text))) {
    if (matchOption(choices, form, { spoken, how: "exact" }).choices.length > 0) return null;
    if (spoken.goesOn(form)) return { type: "refuse", note: "note-not-sent" };
  }
  return null;
}

/** As it is typed, else with its spelling mended; keys of Telex say nothing as they are typed. */
function choiceIn({ choices, ...asked }: Asked, text: string): Matched {
  const reading = readingAt(asked);
  const mayBeMended = choices.length > 0 && text.length <= LONGEST_MENDED;
  const mended = mayBeMended ? asked.content.mend(text) : null;
  const texts = mended === null ? [text] : [text, mended.text];
  if (mended?.isOfKeys) texts.reverse();
  for (const one of texts) {
    const matched = matchOption(choices, one, reading);
    if (matched.choices.length > 0) return matched;
  }
  return { choices: [], saysMore: false };
}

/** In longer texts something is found without that. */
const LONGEST_MENDED = 200;

/** A greeting is greeted. Signs without words answer nothing, whatever they may mean. */
function acceptWordless({ step, content }: Asked, text: string): Acceptance | null {
  if (content.spoken.isGreeting(fold(text))) {
    const isMenu = step.kind === "choose" && step.unmatched !== undefined;
    return { type: "refuse", note: isMenu ? "note-hello" : "note-hello-here" };
  }
  if (hear(text).text !== "") return null;
  if (/\p{Extended_Pictographic}/u.test(text)) return { type: "refuse", note: "note-emoji" };
  if (step.kind === "write") return tooShort(step.min);
  return { type: "refuse", note: step.kind === "attach" ? "note-attach" : "note-choose" };
}

/** Most words beside the name of a menu entry. A text with more words is a story, not a choice. */
const BESIDE_ENTRY = 2;

/** How a text is read where other words are an answer too. */
function readingAt({ step, content: { spoken } }: Pick<Asked, "step" | "content">): Reading {
  switch (step.kind) {
    case "write":
    case "locate":
      return { spoken, how: "exact" };
    case "when":
      return { spoken, how: "near" };
    case "attach":
      // Words that go with the files are kept whole: none of them is lost to a choice.
      if (step.unmatched) return { spoken, how: "near" };
      return { spoken, how: "loose", beside: BESIDE_ENTRY };
    case "choose":
      // The names of areas have an index of their own, in which a slip makes no other ward.
      if (step.from === "areas") return { spoken, how: "whole" };
      return step.words ? { spoken, how: "loose" } : { spoken, how: "loose", beside: BESIDE_ENTRY };
  }
}

function acceptArea(asked: Asked, text: string): Acceptance {
  const found = asked.content.findAreas(text);
  if (!found) return keeping(asked, text, { type: "refuse", note: "note-choose" });
  const [area, another] = found.areas;
  const meant: Acceptance =
    area !== undefined && another === undefined
      ? { type: "answer", answer: area }
      : { type: "narrow", options: found.areas };
  return found.saysMore ? keeping(asked, text, meant) : meant;
}

/** Adds what a sentence says beside its choice, where the step keeps that. */
function keeping({ step, content }: Asked, text: string, acceptance: Acceptance): Acceptance {
  const words = "words" in step ? step.words : undefined;
  // A receipt opens a tip: it must not stand in another.
  if (!words || weigh(text) < words.min || isReceipt(text)) return acceptance;
  if (content.spoken.onlyGoesOn(fold(text))) return acceptance;
  const taken = written(text, { min: 1, max: words.max });
  if (taken.type !== "answer") return taken;
  return { ...acceptance, beside: { as: words.answer, answer: taken.answer } };
}

/**
 * Of four short words one in 37 has the right check character. Of a receipt, 997 of 1,000 have a
 * group with a digit; of such sentences hardly one.
 */
function hasGroupWithDigit(text: string): boolean {
  return (text.match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? []).some((group) => /\d/.test(group));
}

/** A mistyped one, too. */
export function isReceipt(text: string): boolean {
  if (hasGroupWithDigit(text) && readReceipt(text)) return true;
  return /^\s*(?:[0-9a-z]{4}[-\s]?){4}[0-9a-z]?\s*$/i.test(text) && /\d/.test(text);
}

/** Longest text that is taken where only a choice was asked for. */
const LONGEST_ASIDE = 3_500;

function acceptAside(asked: Asked, { unmatched, words }: ChooseStep, text: string): Acceptance {
  if (words) return keeping(asked, text, { type: "refuse", note: "note-choose" });
  return acceptUnmatched(unmatched, text, "note-choose");
}

/** Words that choose nothing are kept where the step says; else `note` says what it takes. */
function acceptUnmatched(
  unmatched: ChooseStep["unmatched"],
  text: string,
  note: string,
): Acceptance {
  if (!unmatched || weigh(text) < unmatched.min) return { type: "refuse", note };
  const taken = written(text, { min: 1, max: LONGEST_ASIDE });
  return taken.type === "answer"
    ? { type: "aside", answer: taken.answer, as: unmatched.answer, next: unmatched.next }
    : taken;
}

const DENSE = /[\p{sc=Han}\p{sc=Hangul}]/gu;

/** Length in letters; a Chinese or Korean character says as much as two of them. */
export function weigh(text: string): number {
  const trimmed = text.trim();
  return countLetters(trimmed) + (trimmed.match(DENSE)?.length ?? 0);
}

function acceptWritten(step: Extract<InputStep, { kind: "write" }>, text: string): Acceptance {
  if (step.check !== "receipt") return written(text, step);
  const code = readReceipt(text);
  return code
    ? { type: "answer", answer: { type: "text", text: code } }
    : { type: "refuse", note: "note-receipt" };
}

/** What was said before its step asked stays the beginning. */
function withBeginning(current: Answer | undefined, text: string): string {
  return isAnswer(current, "text") && current.begun ? `${current.text}\n${text}` : text;
}

/** Characters that show nothing. */
const UNSEEN = /[\p{Cf}\u115f\u1160\u3164\uffa0\u2800]/gu;

/** Signs alone, whether they can be seen or not, say nothing. */
function written(text: string, { min, max }: { min: number; max: number }): Acceptance {
  const clean = text.normalize("NFC").trim();
  const length = countLetters(clean);
  const isEmpty = hear(clean).text === "";
  if (isEmpty || countLetters(clean.replace(UNSEEN, "")) < min) return tooShort(min);
  if (length > max) return { type: "refuse", note: "note-too-long", args: { max, length } };
  return { type: "answer", answer: { type: "text", text: clean } };
}

function tooShort(min: number): Acceptance {
  return { type: "refuse", note: "note-too-short", args: { min } };
}

function acceptMedia({ step, current, nextSlot }: Asked, media: MediaRef): Acceptance {
  if (step.kind !== "attach") return { type: "refuse", note: "note-media-not-here" };
  const items = isAnswer(current, "media") ? current.items : [];
  if (items.length >= step.max) {
    return { type: "refuse", note: "note-media-full", args: { max: step.max } };
  }
  const { kind, caption } = media;
  const item: MediaItem = caption ? { slot: nextSlot, kind, caption } : { slot: nextSlot, kind };
  const answer: Answer = { type: "media", items: [...items, item], closed: false };
  return { type: "stay", answer, note: null, media, slot: nextSlot };
}
