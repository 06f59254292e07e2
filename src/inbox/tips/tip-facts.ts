import { parseStanding, standingKey } from "../../core/station/tip-status.ts";
import type { TipDetail } from "../../core/station/tip-views.ts";
import type { LabelKind } from "../session/use-label.ts";
import type { GradeWords } from "../words/grade-vi.ts";
import type { PaperWords } from "../words/paper-vi.ts";

interface Facts {
  tip: TipDetail;
  words: PaperWords;
  grades: GradeWords;
  label(kind: LabelKind, id: string): string;
  owner: string | null;
}

/** A status as officers read it, with what was chosen beside it. */
export function standingName(key: string, label: Facts["label"]): string {
  const standing = parseStanding(key);
  if (!standing) return key;
  const { status, subStatus } = standing;
  const sub = subStatus === null ? "" : ` · ${label("status", `${status}-${subStatus}`)}`;
  return `${label("status", status)}${sub}`;
}

/** What is known of a tip without opening it: what, and its value. */
export function factsOf({ tip, words, grades, label, owner }: Facts): [string, string][] {
  const facts: [string, string | null][] = [
    [words.number, tip.number],
    [words.category, label("category", tip.category)],
    [words.area, label("area", tip.area)],
    [words.urgent, tip.urgent ? words.yes : null],
    [words.status, standingName(standingKey(tip), label)],
    [grades.source, tip.grade.source && grades.sources[tip.grade.source]],
    [grades.content, tip.grade.content && grades.contents[tip.grade.content]],
    [words.owner, owner],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}

/** A tip's facts and the changes of its status, as rows of a table. No word of the tip. */
export function factRows(facts: Facts): string[][] {
  const { tip, words, label } = facts;
  const answers = tip.thread.filter(({ from }) => from === "resident").length;
  return [
    [words.what, words.value, words.when, words.who],
    ...factsOf(facts).map((row) => [...row, "", ""]),
    [words.received, tip.receivedAt, "", ""],
    [words.attachments, `${tip.mediaCount}`, "", ""],
    [words.answers, `${answers}`, "", ""],
    ...tip.events
      .filter(({ kind }) => kind === "status")
      .map(({ value, at, officer }) => [words.status, standingName(value, label), at, officer]),
  ];
}
