import { fold } from "../text/fold.ts";

/** Something that scammers reuse: a link's host, a phone or account number, a name. */
export interface Mark {
  kind: "link" | "number" | "name";
  /** The normal form for comparison. A listed name may stand as it was written. */
  value: string;
}

/** Shortest number. Ones with fewer digits are prices, years and hours. */
const LEAST_DIGITS = 6;
/** Most marks of a text that are looked up. */
const MOST_MARKS = 20;

/** It begins a word, so that a long one is read once. */
const LINK =
  /(?<![\p{L}\p{N}-])(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,24})(?:[/?#:]\S*)?/giu;
const NUMBER = /\+?\d(?:[\s.()-]{0,2}\d){5,24}/g;
const HANDLE = /@([a-z0-9_.]{3,32})/gi;

/** Finds links, numbers and handles in a text, in the normal form of the officers' list. */
export function findMarks(text: string): Mark[] {
  return marksIn(text, fold);
}

function marksIn(text: string, spell: (name: string) => string): Mark[] {
  const plain = text.normalize("NFKC").replace(/\p{Cf}/gu, "");
  const links = [...plain.matchAll(LINK)].map(([, host = ""]) => link(host));
  const numbers = [...plain.matchAll(NUMBER)].map(([digits]) => number(digits));
  const handles = [...plain.matchAll(HANDLE)].map(([, name = ""]) => ({
    kind: "name" as const,
    value: spell(name),
  }));
  const all = [
    ...links,
    ...numbers.filter(({ value }) => value.length >= LEAST_DIGITS),
    ...handles,
  ];
  const seen = new Map(all.map((mark) => [`${mark.kind}:${mark.value}`, mark]));
  return [...seen.values()].slice(0, MOST_MARKS);
}

/** The mark that was typed: a link or a number, else the whole text as a name. */
export function markOf(typed: string): Mark {
  const { kind, value } = markAsWritten(typed);
  return { kind, value: kind === "name" ? fold(value) : value };
}

/** The same, but a name stays as it was written, in one line. */
export function markAsWritten(typed: string): Mark {
  const [only, ...others] = marksIn(typed, (name) => name);
  if (only && others.length === 0) return only;
  return { kind: "name", value: typed.replace(/[\p{C}\s]+/gu, " ").trim() };
}

/** `www.` and upper case do not make another site. */
function link(host: string): Mark {
  return { kind: "link", value: host.toLowerCase().replace(/^www\./, "") };
}

/** Normal form of a number: +84 912..., 0084 912... and 0912... are the same. */
function number(typed: string): Mark {
  const digits = typed.replace(/\D/g, "");
  return { kind: "number", value: digits.replace(/^(?:00)?84(?=\d{9}$)/, "0") };
}
