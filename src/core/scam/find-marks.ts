import { fold } from "../text/fold.ts";

/** What scammers use again and again: a link's host, a phone or account number, a name. */
export interface Mark {
  kind: "link" | "number" | "name";
  /** The form in which it is compared. */
  value: string;
}

/** Numbers of fewer digits are prices, years and hours. */
const LEAST_DIGITS = 6;
/** A pasted text has a few marks; what is beyond is not looked up. */
const MOST_MARKS = 20;

const LINK = /(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,24})(?:[/?#:]\S*)?/giu;
const NUMBER = /\+?\d(?:[\s.()-]{0,2}\d){5,24}/g;
const HANDLE = /@([a-z0-9_.]{3,32})/gi;

/** The links, numbers and handles of a text, in the form in which the officers' list keeps them. */
export function findMarks(text: string): Mark[] {
  const plain = text.normalize("NFKC");
  const links = [...plain.matchAll(LINK)].map(([, host = ""]) => link(host));
  const numbers = [...plain.matchAll(NUMBER)].map(([digits]) => number(digits));
  const handles = [...plain.matchAll(HANDLE)].map(([, name = ""]) => ({
    kind: "name" as const,
    value: fold(name),
  }));
  const all = [
    ...links,
    ...numbers.filter(({ value }) => value.length >= LEAST_DIGITS),
    ...handles,
  ];
  const seen = new Map(all.map((mark) => [`${mark.kind}:${mark.value}`, mark]));
  return [...seen.values()].slice(0, MOST_MARKS);
}

/** What an officer puts on the list: one link or number, else the whole as a name. */
export function markOf(typed: string): Mark {
  const [only, ...others] = findMarks(typed);
  return only && others.length === 0 ? only : { kind: "name", value: fold(typed) };
}

/** `www.` and the letters' case make no other site. */
function link(host: string): Mark {
  return { kind: "link", value: host.toLowerCase().replace(/^www\./, "") };
}

/** +84 912..., 0084 912... and 0912... are one number. */
function number(typed: string): Mark {
  const digits = typed.replace(/\D/g, "");
  return { kind: "number", value: digits.replace(/^(?:00)?84(?=\d{9}$)/, "0") };
}
