import type { TipGrade } from "../../core/station/tip-grade.ts";
import type { GradeWords } from "../words/grade-vi.ts";

/** "Saw it · Plausible". Empty: nothing was judged. */
export function gradeText({ source, content }: TipGrade, words: GradeWords): string {
  const said = [source && words.sources[source], content && words.contents[content]];
  return said.filter(Boolean).join(" · ");
}
