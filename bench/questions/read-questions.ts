import { parseFlows, readFiles, readFlowFiles } from "../../scripts/read-content.ts";
import { localesOf } from "../../src/core/check/content-files.ts";
import type { Content } from "../../src/core/flow/content.ts";
import { loadContent } from "../../src/core/flow/load-content.ts";
import { withQuestions } from "./question-files.ts";

/** The project's files, with a menu that leads to the twelve questions. */
export function questionFiles() {
  return withQuestions({
    flows: readFlowFiles(),
    locales: readFiles("locales", ".ftl"),
  });
}

/** The content of these files. */
export function readQuestions(): Content {
  const { flows, locales } = questionFiles();
  return loadContent(parseFlows(flows), localesOf(locales));
}
