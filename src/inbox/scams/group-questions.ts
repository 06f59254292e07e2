import { inCommon, shinglesOf } from "../../core/scam/shingles.ts";

/** A question that was opened in this browser. */
export interface OpenedQuestion {
  id: string;
  text: string;
  mark: string;
}

/** Share of the shorter text that another one has, from which both ask the same. */
const SAME = 0.5;

/**
 * Questions about the same text, each group with its longest one first; the largest group first. It
 * is done here, because only this browser has the words.
 */
export function groupQuestions(questions: OpenedQuestion[]): OpenedQuestion[][] {
  const groups: { pieces: Set<number>; all: OpenedQuestion[] }[] = [];
  for (const question of [...questions].sort((a, b) => b.text.length - a.text.length)) {
    const pieces = shinglesOf(question.text);
    const isSame = (others: Set<number>) =>
      inCommon(pieces, others) >= Math.max(1, SAME * Math.min(pieces.size, others.size));
    const group = groups.find((one) => isSame(one.pieces));
    if (group) group.all.push(question);
    else groups.push({ pieces, all: [question] });
  }
  return groups.map(({ all }) => all).sort((a, b) => b.length - a.length);
}
