import { type Judge, rulesAlone } from "../learned/judge.ts";
import type { Opinion } from "../learned/learned.ts";
import type { Heard } from "../text/hear.ts";
import { passOver } from "../text/pass-over.ts";
import type { Ear, Readings } from "../text/readings.ts";
import { spokenLength } from "../text/spoken-length.ts";
import { type ForgivingSearch, makeForgivingSearch } from "../text/word-patterns.ts";
import { TurnSlot } from "../turn-slot.ts";

/** By language: regular expressions. */
type Patterns = Record<string, string[]>;

/** When what sounds like danger is none, and when it is happening now. */
export interface DangerLimits {
  /** Words that only sound like it: they are passed over. */
  figures: Patterns;
  /** It is over. */
  past: Patterns;
  now: Patterns;
  /** It can't wait, whenever it began. */
  lasting: Patterns;
  /** Its writer is a child. */
  child: Patterns;
}

export interface DangerDetector {
  /** Whether a text speaks of something that can't wait, in any language. */
  isDanger(text: string): boolean;
  /** The same, and its writer says that it is happening now. */
  isDangerNow(text: string): boolean;
  /** The same, or that it lasts: somebody wants to die, or was told that they will. */
  isDangerStill(text: string): boolean;
  /** Whether a child writes of themselves, with danger or without. */
  isChild(text: string): boolean;
}

/**
 * What the rules say: 0, 1, or 2 where it is said to happen now or to last, and in few words, in
 * which there is little to speak against it. Signs: words of danger, whatever limits them, and each
 * of the limits.
 */
export type DangerRules = (readings: Readings) => DangerOpinion;

interface DangerOpinion extends Opinion {
  /** A child writes, whether of danger or not. */
  isChild: boolean;
}

export function makeDangerRules(patterns: Patterns, limits: DangerLimits): DangerRules {
  const figures = searchOf(limits.figures);
  const search = searchOf(patterns, limits.past, limits.now);
  // One search for texts without figures of speech, as most are.
  const first = searchOf(patterns, limits.past, limits.now, limits.figures, limits.child);
  const lasts = searchOf(limits.lasting);
  const look = (heard: Heard) => {
    const hits = first(heard);
    const [, , , figure, child] = hits;
    const isChild = Boolean(child);
    if (!figure) return { meant: heard, hits, isChild, sounds: Boolean(hits[0]) };
    const meant = passOver(heard, figures);
    const again = search(meant);
    return { meant, hits: again, isChild, sounds: Boolean(again[0] ?? search(heard)[0]) };
  };
  const read = (heard: Heard) => {
    const signs: string[] = [];
    const { meant, hits, isChild, sounds } = look(heard);
    const [danger, past, now] = hits;
    if (meant !== heard) signs.push("figure");
    if (sounds) signs.push("sounds");
    if (danger) signs.push("meant");
    if (past) signs.push("past");
    if (now) signs.push("now");
    if (danger && lasts(meant)[0]) signs.push("lasts");
    return { signs, isChild, isHit: Boolean(danger && (!past || now)) };
  };
  return (readings) => {
    const all = readings.map(read);
    const signs = [...new Set(all.flatMap((one) => one.signs))];
    const has = (sign: string) => signs.includes(sign);
    const isSure = (has("now") && has("past")) || has("lasts") || isShort(readings);
    const isHit = all.some((one) => one.isHit);
    return {
      level: !isHit ? 0 : isSure ? 2 : 1,
      signs,
      isChild: all.some((one) => one.isChild),
    };
  };
}

interface Beside extends Partial<Pick<DangerLimits, "lasting">> {
  judge?: Judge | undefined;
}

/** The rules may miss what the judge hears, and take for danger what it knows to be none. */
export function makeDangerDetector(
  rules: DangerRules,
  ear: Ear,
  { judge = rulesAlone(1), lasting = {} }: Beside = {},
): DangerDetector {
  const lasts = searchOf(lasting);
  const opinionOf = (readings: Readings) => {
    const { kept } = last;
    if (kept?.rules === rules && kept.readings === readings) return kept.opinion;
    return last.keep({ rules, readings, opinion: rules(readings) }).opinion;
  };
  const judged = (text: string) => {
    const readings = ear(text);
    const opinion = opinionOf(readings);
    const isNow = opinion.signs.includes("now");
    return { readings, isDanger: judge.says(readings, opinion), isNow };
  };
  return {
    isDanger: (text) => judged(text).isDanger,
    isDangerNow: (text) => {
      const { isDanger, isNow } = judged(text);
      return isDanger && isNow;
    },
    isChild: (text) => opinionOf(ear(text)).isChild,
    isDangerStill: (text) => {
      const { readings, isDanger, isNow } = judged(text);
      return isDanger && (isNow || readings.some((heard) => Boolean(lasts(heard)[0])));
    },
  };
}

/** A turn asks for the child and for the danger of a text. */
const last = new TurnSlot<{ rules: DangerRules; readings: Readings; opinion: DangerOpinion }>();

const FEW_WORDS = 22;

function isShort([heard]: Readings): boolean {
  return spokenLength(heard?.text ?? "") <= FEW_WORDS;
}

function searchOf(...groups: Patterns[]): ForgivingSearch {
  return makeForgivingSearch(groups.map((patterns) => Object.values(patterns).flat()));
}
