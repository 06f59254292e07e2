import type { TipMetadata } from "../../core/station/tip-metadata.ts";
import { standingKey } from "../../core/station/tip-status.ts";
import type { LabelKind } from "../session/use-label.ts";
import { standingName } from "../tips/tip-facts.ts";
import type { GradeWords } from "../words/grade-vi.ts";
import type { PictureWords } from "../words/picture-vi.ts";

interface Naming {
  words: PictureWords;
  grades: GradeWords;
  label(kind: LabelKind, id: string): string;
}

/** The facts of tips as a table, each a row. */
export function metadataRows(
  tips: readonly TipMetadata[],
  { words, grades, label }: Naming,
): string[][] {
  const { day, category, area, urgent, status } = words.columns;
  return [
    [day, category, area, urgent, status, grades.source, grades.content],
    ...tips.map((tip) => [
      tip.day,
      label("category", tip.category),
      label("area", tip.area),
      tip.urgent ? words.yes : "",
      standingName(standingKey(tip), label),
      tip.sourceGrade === null ? "" : grades.sources[tip.sourceGrade],
      tip.contentGrade === null ? "" : grades.contents[tip.contentGrade],
    ]),
  ];
}
