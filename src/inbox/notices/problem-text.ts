import type { Words } from "../words/vi.ts";
import type { FieldProblem } from "./notice-draft.ts";

/** What is wrong with a field that takes at most so many characters. */
export function problemText({ notices }: Words, problem: FieldProblem, max: number): string {
  switch (problem) {
    case "missing":
      return notices.missing;
    case "both":
      return notices.both;
    case "too-long":
      return notices.tooLong(max);
    case "no-link":
      return notices.noLink;
    case "not-after":
      return notices.notAfter;
    case "past":
      return notices.past;
  }
}
