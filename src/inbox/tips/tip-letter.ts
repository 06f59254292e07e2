import { parseStanding, standingKey } from "../../core/station/tip-status.ts";
import type { ThreadEntry, TipDetail } from "../../core/station/tip-views.ts";
import { followUpSchema } from "../../core/tip/follow-up.ts";
import { tipContentSchema } from "../../core/tip/tip-content.ts";
import { absoluteMoment } from "../format/moment.ts";
import { pickText } from "../words/languages.ts";
import type { PaperWords } from "../words/paper-vi.ts";
import type { vi } from "../words/vi.ts";
import type { EventWords } from "./event-text.ts";
import type { MaskCounts } from "./mask-tip.ts";
import { maskedLine } from "./masked-line.ts";
import { paperLine } from "./paper-line.ts";
import { timelineRows } from "./timeline-rows.ts";
import { factsOf, standingName } from "./tip-facts.ts";
import type { FileEntry } from "./tip-files.ts";
import type { TipRecord } from "./tip-record.ts";
import { valueText } from "./value-text.ts";

export interface LetterWords extends EventWords {
  all: typeof vi;
  paper: PaperWords;
  lang: string;
}

interface Letter {
  tip: TipDetail;
  record: TipRecord;
  files: FileEntry[];
  savedBy: string;
  savedAt: Date;
  /** How much is hidden; null: it is whole. */
  masked: MaskCounts | null;
}

/**
 * A tip as a text that can be read without any program, in the officer's language. Each line that
 * somebody wrote begins with "> ", so that no words can pass for a heading or another message.
 */
export function tipLetter(letter: Letter, words: LetterWords): Blob {
  const { all, paper } = words;
  const { tip, savedBy, savedAt, masked } = letter;
  const lines = [
    paper.tip(tip.number),
    ...(masked ? [maskedLine(masked, words.paper)] : []),
    "",
    ...factsOf({ ...words, tip, words: paper, owner: ownerOf(tip, words) }).map(fact),
    fact([paper.received, moment(tip.receivedAt, "hour", words)]),
    fact([paper.savedBy, savedBy]),
    fact([paper.savedAt, absoluteMoment(savedAt, words.lang, "minute")]),
    ...heading(all.tip.content),
    ...fieldLines(letter, words),
    ...heading(all.thread.title),
    ...letter.record.thread.flatMap((entry, index) => entryLines(entry, { index, letter, words })),
    ...heading(words.timeline.title),
    ...timelineLines(tip, words),
    ...heading(paper.attachments),
    ...letter.files.map((file) => fileLine(file, words)),
  ];
  // Its marks and line ends are those that the oldest editor of Windows reads.
  return new Blob(["\ufeff", lines.map((line) => `${line}\r\n`).join("")], { type: "text/plain" });
}

const heading = (title: string): string[] => ["", title.toLocaleUpperCase("vi"), ""];
const fact = ([name = "", value = ""]: readonly string[]): string => `${name}: ${value}`;
const quoted = (text: string): string[] =>
  text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => `> ${line}`);

function moment(at: string, precision: "hour" | "minute", { lang }: LetterWords): string {
  return absoluteMoment(new Date(at), lang, precision);
}

function ownerOf({ owner }: TipDetail, { nameOf }: LetterWords): string | null {
  return owner === null ? null : nameOf(owner);
}

function fieldLines({ record }: Letter, { all, paper, lang }: LetterWords): string[] {
  if (!("content" in record)) return [paper.sealed];
  const content = tipContentSchema.safeParse(record.content);
  if (!content.success) return [paper.sealed];
  const altered = record.words === "altered" ? [`! ${all.tip.altered}`] : [];
  const fields = content.data.fields.flatMap(({ id, label, value }) => [
    `${pickText(label, lang) ?? id}:`,
    ...quoted(valueText(value, { lang, words: paper })),
  ]);
  const { forwarded } = content.data;
  return [...altered, ...fields, ...(forwarded ? quoted(forwarded.note) : [])];
}

function entryLines(
  entry: TipRecord["thread"][number],
  { index, letter, words }: { index: number; letter: Letter; words: LetterWords },
): string[] {
  const { all, paper } = words;
  const parsed = followUpSchema.safeParse("content" in entry ? entry.content : null);
  const said = parsed.data;
  const standing = parseStanding(said?.status ?? "");
  const precision = entry.from === "resident" ? "hour" : "minute";
  const head = [
    `${index + 1}.`,
    entry.private ? `[${paper.note}]` : "",
    `${byWhom(entry, words)}, ${moment(entry.at, precision, words)}`,
    standing ? `(${standingName(standingKey(standing), words.label)})` : "",
  ];
  const altered = "words" in entry && entry.words === "altered" ? [`! ${all.tip.altered}`] : [];
  const files = letter.files.filter(({ message }) => message === index + 1);
  return [
    head.filter((part) => part !== "").join(" "),
    ...altered,
    ...(said === undefined ? [paper.sealed] : quoted(said.text)),
    ...files.map((file) => fileLine(file, words)),
    "",
  ];
}

function byWhom({ from, officer }: Pick<ThreadEntry, "from" | "officer">, { all }: LetterWords) {
  return from === "resident" ? all.thread.resident : (officer ?? "");
}

function timelineLines(tip: TipDetail, words: LetterWords): string[] {
  const lines = timelineRows(tip).map((row) => paperLine(row, words));
  return lines.flatMap((line) =>
    line === null ? [] : [`${line.when}: ${line.what}${line.by === null ? "" : ` (${line.by})`}`],
  );
}

function fileLine(
  { path, kind, caption, missing }: FileEntry,
  { all, paper }: LetterWords,
): string {
  const name = path ?? `${all.media[kind]}: ${missing === "gone" ? all.media.gone : paper.sealed}`;
  return caption === null ? name : `${name} (${caption.replace(/\s+/g, " ")})`;
}
