import { type Judge, rulesAlone } from "../learned/judge.ts";
import type { Opinion } from "../learned/learned.ts";
import type { Heard } from "../text/hear.ts";
import { passOver } from "../text/pass-over.ts";
import type { Ear, Readings } from "../text/readings.ts";
import { spokenLength } from "../text/spoken-length.ts";
import { type ForgivingSearch, makeForgivingSearch } from "../text/word-patterns.ts";

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
export type DangerRules = (readings: Readings) => Opinion;

export function makeDangerRules(patterns: Patterns, limits: DangerLimits): DangerRules {
  const figures = searchOf(limits.figures);
  const search = searchOf(patterns, limits.past, limits.now);
  // One search for texts without figures of speech, as most are.
  const first = searchOf(patterns, limits.past, limits.now, limits.figures);
  const lasts = searchOf(limits.lasting);
  const look = (heard: Heard) => {
    const hits = first(heard);
    const [, , , figure] = hits;
    if (!figure) return { meant: heard, hits };
    const meant = passOver(heard, figures);
    return { meant, hits: search(meant) };
  };
  const signsOf = (heard: Heard) => {
    const signs = new Set<string>();
    const { meant, hits } = look(heard);
    const [danger, past, now] = hits;
    if (meant !== heard) signs.add("figure");
    if (danger || (meant !== heard && search(heard)[0])) signs.add("sounds");
    if (danger) signs.add("meant");
    if (past) signs.add("past");
    if (now) signs.add("now");
    if (danger && lasts(meant)[0]) signs.add("lasts");
    return signs;
  };
  return (readings) => {
    const read = readings.map(signsOf);
    const isHit = read.some((has) => has.has("meant") && (!has.has("past") || has.has("now")));
    const signs = new Set(read.flatMap((own) => [...own]));
    const isSure =
      (signs.has("now") && signs.has("past")) || signs.has("lasts") || isShort(readings);
    return { level: !isHit ? 0 : isSure ? 2 : 1, signs: [...signs] };
  };
}

interface Beside extends Partial<Pick<DangerLimits, "lasting" | "child">> {
  judge?: Judge | undefined;
}

/** The rules may miss what the judge hears, and take for danger what it knows to be none. */
export function makeDangerDetector(
  rules: DangerRules,
  ear: Ear,
  { judge = rulesAlone(1), lasting = {}, child = {} }: Beside = {},
): DangerDetector {
  const lasts = searchOf(lasting);
  const speaks = searchOf(child);
  const judged = (text: string) => {
    const readings = ear(text);
    const opinion = rules(readings);
    const isNow = opinion.signs.includes("now");
    return { readings, isDanger: judge.says(readings, opinion), isNow };
  };
  return {
    isDanger: (text) => judged(text).isDanger,
    isDangerNow: (text) => {
      const { isDanger, isNow } = judged(text);
      return isDanger && isNow;
    },
    isChild: (text) => ear(text).some((heard) => Boolean(speaks(heard)[0])),
    isDangerStill: (text) => {
      const { readings, isDanger, isNow } = judged(text);
      return isDanger && (isNow || readings.some((heard) => Boolean(lasts(heard)[0])));
    },
  };
}

const FEW_WORDS = 22;

function isShort([heard]: Readings): boolean {
  return spokenLength(heard?.text ?? "") <= FEW_WORDS;
}

function searchOf(...groups: Patterns[]): ForgivingSearch {
  return makeForgivingSearch(groups.map((patterns) => Object.values(patterns).flat()));
}
