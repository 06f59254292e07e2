import type { Content } from "../flow/content.ts";
import type { Session } from "../flow/session.ts";
import { localDate } from "../text/local-date.ts";

/** Letters of a receipt by which its holder tells tips apart. */
const END_LETTERS = 6;

/** Which tip a receipt is of: when it was sent and what about, if this chat has sent it. */
export function tipLine(
  { place, texts }: Pick<Content, "place" | "texts">,
  { receipts, lang }: Pick<Session, "receipts" | "lang">,
  code: string,
): string {
  const reader = lang ?? place.languages[0] ?? "";
  const end = code.slice(-END_LETTERS);
  const sent = receipts.find((receipt) => receipt.code === code);
  if (!sent) return `…${end}`;
  const date = localDate(sent.at, { lang: reader, timeZone: place.timezone });
  const category = texts.format(reader, `category-${sent.category}`);
  return texts.format(reader, "receipt-line", { category, end, date });
}
