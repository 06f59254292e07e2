/** A preferred cut must fill at least this part of a piece, or there would be many tiny pieces. */
const LEAST_FILL = 0.5;

const PARAGRAPH = /\n[^\S\n]*\n/g;
const LINE = /\n/g;
const SENTENCE = /(?<=[.!?…][)\]"'”’]*)\s|(?<=[。！？])/g;
const WORD = /\s/g;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * Pieces of at most `max` UTF-16 units (2 at least), in order, none of them blank. A cut falls
 * between paragraphs, else lines, sentences, words, graphemes; only a single grapheme longer than
 * `max` is itself cut, and a surrogate pair never. Nothing is lost but white space at the ends
 * and at the cuts.
 */
export function splitText(text: string, max: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > max) {
    const cut = findCut(rest, max);
    pieces.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  if (rest !== "") pieces.push(rest);
  return pieces;
}

/** The end of the first piece of a text longer than `max`: above 0, at most `max`. */
function findCut(text: string, max: number): number {
  // One unit more: white space right after a full piece is a fine place too.
  const window = text.slice(0, max + 1);
  for (const boundary of [PARAGRAPH, LINE, SENTENCE, WORD]) {
    const cut = lastMatch(window, boundary, max);
    if (cut >= max * LEAST_FILL) return cut;
  }
  return graphemeCut(text, max);
}

function lastMatch(window: string, boundary: RegExp, max: number): number {
  let last = 0;
  for (const { index } of window.matchAll(boundary)) {
    if (index <= max) last = index;
  }
  return last;
}

function graphemeCut(text: string, max: number): number {
  const start = graphemes.segment(text).containing(max)?.index ?? 0;
  if (start > 0) return start;
  return isLowSurrogate(text.charCodeAt(max)) && isHighSurrogate(text.charCodeAt(max - 1))
    ? max - 1
    : max;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
