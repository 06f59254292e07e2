/** One pattern for all alternatives; it has no state. */
export function anyOf(alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join("|") || "(?!)", "iu");
}

const DIGITS = "〇一二三四五六七八九";
const TEN = 10;

/** In digits, or spelled in Chinese, below a hundred; null: it is no number. */
export function spelledNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const [head = "", ...behind] = text.replace("两", "二").split("十");
  const digit = (sign: string, none: number) => (sign === "" ? none : DIGITS.indexOf(sign));
  if (behind.length === 0) return head.length === 1 ? orNull(DIGITS.indexOf(head)) : null;
  const [tens, ones] = [digit(head, 1), digit(behind.join(""), 0)];
  return tens < 0 || ones < 0 ? null : tens * TEN + ones;
}

function orNull(index: number): number | null {
  return index < 0 ? null : index;
}
