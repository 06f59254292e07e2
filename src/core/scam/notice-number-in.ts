import { fold } from "../text/fold.ts";
import { tokensOf } from "./shingles.ts";

/** What stands before a number, folded; before other words too. */
const NAME =
  /(?<=^| )(?:t ?b|thong bao|notice|通知|公告|공지)(?: ?(?:so|no|number|编号|編號|번호))? ?(?=\S)/g;
const ZERO = /^(?:khong|zero|oh|o|零|〇|영|공)$/;
/** Shortest number: a station's digit (its zero is left out by some) and two more. */
const DIGITS = /^\d{3,8}$/;

/**
 * The digits of the notice's number that a text names: "TB-0412", "tb 412", "thông báo không bốn một
 * hai"; alone without a name. `spoken` reads a number's word. null: it names none.
 */
export function noticeNumberIn(
  text: string,
  spoken: (word: string) => string | null,
): string | null {
  const folded = fold(text);
  const names = [...folded.matchAll(NAME)];
  for (const { 0: name, index } of names) {
    const { digits } = digitsAt(folded.slice(index + name.length), spoken);
    if (DIGITS.test(digits)) return digits;
  }
  const { digits, ended } = digitsAt(folded, spoken);
  return names.length === 0 && ended && DIGITS.test(digits) ? digits : null;
}

/** The digits with which a text begins, and whether nothing else stands there. */
function digitsAt(text: string, spoken: (word: string) => string | null) {
  let digits = "";
  for (const token of tokensOf(text)) {
    const read = ZERO.test(token) ? "0" : /^\d+$/.test(token) ? token : spoken(token);
    if (read === null) return { digits, ended: false };
    digits += read;
  }
  return { digits, ended: true };
}

/**
 * The notice of that number, or else the one whose first zero was left out. No more zeros: TB-01102
 * and TB-1102 are of two stations.
 */
export function numbered<N extends { number?: string }>(
  notices: N[],
  digits: string,
): N | undefined {
  const find = (wanted: string) =>
    notices.find(({ number = "" }) => number.replace(/\D/g, "") === wanted);
  return find(digits) ?? find(`0${digits}`);
}
