import { loadContent } from "../../src/core/flow/load-content.ts";
import { withQuestions } from "./question-files.ts";

/** What a bundle has in the place of `src/content.ts`. */
const flowFiles = import.meta.glob<string>("../../flows/**/*.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});
const localeFiles = import.meta.glob<string>("../../locales/**/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const parsed = Object.entries(flowFiles).map(([path, json]) => [path, JSON.parse(json)] as const);
const { flows, locales } = withQuestions({
  flows: Object.fromEntries(parsed),
  locales: localeFiles,
});

export const content = loadContent(flows, locales);
