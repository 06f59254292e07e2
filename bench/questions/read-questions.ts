import { parse } from "yaml";
import { readFiles } from "../../scripts/read-content.ts";
import type { Content } from "../../src/core/flow/content.ts";
import { loadContent } from "../../src/core/flow/load-content.ts";
import { withQuestions } from "./question-files.ts";

/** The content with the twelve questions, read from the project's files. */
export function readQuestions(): Content {
  const texts = Object.entries(readFiles("flows", ".yaml"));
  const parsed = Object.fromEntries(texts.map(([path, text]) => [path, parse(text) as unknown]));
  const { flows, locales } = withQuestions({
    flows: parsed,
    locales: readFiles("locales", ".ftl"),
  });
  return loadContent(flows, locales);
}
