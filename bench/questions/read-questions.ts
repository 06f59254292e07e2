import { readFiles } from "../../scripts/read-content.ts";
import { withQuestions } from "./question-files.ts";

/** The project's files, the menu leading to the twelve questions. */
export function questionFiles() {
  return withQuestions({
    flows: readFiles("flows", ".yaml"),
    locales: readFiles("locales", ".ftl"),
  });
}
