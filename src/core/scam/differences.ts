import { withoutMarks } from "../text/fold.ts";
import { hear } from "../text/hear.ts";
import { linksIn, withoutLinks } from "./links-in.ts";
import { tokensOf } from "./shingles.ts";

const SENTENCE = /(?<=[.!?;])\s+|(?<=[。！？；])|\n+/u;
/** A copied message's head: who wrote it, and when. */
const HEAD = /^(?:[^\d\n]{0,40}, )?\[[\d\s.:/,apm-]+\][^\d\n]{0,40}$/i;
/** The longest name behind "Forwarded from". */
const NAME = 40;

/** What may stand in a text: texts whose sentences are ours, and beginnings of lines of a platform. */
export interface Allowed {
  texts: string[];
  /** Whole lines; one that ends with `*` may be followed by a name. */
  around: string[];
}

/**
 * The sentences and links of a text that are in none of the allowed ones; empty: every word is ours.
 * A sentence counts as ours only whole: "do not drink" and "drink" differ.
 */
export function differences(asked: string, { texts, around }: Allowed): string[] {
  const lines = asked.split("\n").filter((line) => !isAround(line, around));
  const sentences = lines.flatMap(sentencesIn);
  // Who writes without marks means the same words.
  const isMarked = sentences.some((sentence) => hear(sentence).marked);
  const words = (text: string) => tokensOf(plain(text, isMarked));
  const own = texts.flatMap((text) =>
    sentencesIn(text).map((sentence) => words(sentence).join(" ")),
  );
  const strange = uncovered(sentences.map(words), own);
  // A page is the same in every language.
  const bare = (link: string) => link.replace(/\?lang=[\w-]+$/, "");
  const links = new Set(texts.flatMap(linksIn).map(bare));
  return [
    ...sentences.filter((_, index) => strange.has(index)),
    ...new Set(lines.flatMap(linksIn).filter((link) => !links.has(bare(link)))),
  ];
}

function sentencesIn(text: string): string[] {
  return text
    .split(SENTENCE)
    .map((part) => part.trim())
    .filter(Boolean);
}

function plain(text: string, isMarked: boolean): string {
  const heard = hear(withoutLinks(text)).text;
  return isMarked ? heard : withoutMarks(heard);
}

/** Which of the sentences has a word that belongs to no whole sentence of `own`. */
function uncovered(sentences: string[][], own: string[]): Set<number> {
  const tokens = sentences.flatMap((words, index) => words.map((word) => ({ word, index })));
  let text = ` ${tokens.map(({ word }) => word).join(" ")} `;
  // Each word of a sentence of ours is replaced by a sign; the longest sentences first.
  for (const sentence of [...new Set(own)].sort((a, b) => b.length - a.length)) {
    if (sentence === "") continue;
    const gone = ` ${sentence.replace(/\S+/g, "\0")} `;
    while (text.includes(` ${sentence} `)) text = text.replace(` ${sentence} `, gone);
  }
  const left = text.trim().split(" ");
  return new Set(tokens.filter((_, at) => left[at] !== "\0").map(({ index }) => index));
}

function isAround(line: string, around: string[]): boolean {
  const said = line.trim().toLowerCase();
  if (HEAD.test(said)) return true;
  return around.some((known) => {
    const head = known.toLowerCase();
    if (!head.endsWith("*")) return said === head;
    const name = said.slice(head.length - 1);
    const isName = name.length <= NAME && !/\d/.test(name) && linksIn(name).length === 0;
    return said.startsWith(head.slice(0, -1)) && isName;
  });
}
