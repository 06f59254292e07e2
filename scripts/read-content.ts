import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { localesOf, parseContentFiles } from "../src/core/check/content-files.ts";
import type { Content, ContentFiles } from "../src/core/flow/content.ts";
import { loadContent } from "../src/core/flow/load-content.ts";

const ROOT = join(import.meta.dirname, "..");

/** Reads the content that the Worker bundles from `flows/` and `locales/`. */
export function readContent(): Content {
  return contentOf(readFlowFiles());
}

/** The same, with rules that nothing learned stands beside. */
export function readRulesAlone(): Content {
  const files = parseFlows(readFlowFiles());
  return loadContent({ ...files, learned: null }, localesOf(readFiles("locales", ".ftl")));
}

const TRAINING = "flows/training/";
/** What only the inbox loads: `notice-templates.ts`. */
const TEMPLATES = "flows/templates/";
/** What only `npm start -- --demo` reads. */
const DEMO = "flows/demo/";
/** What only the inbox loads: `alike-lexicon.ts`. */
const ALIKE = "flows/alike/";
const MEANINGS = `${TRAINING}meanings.yaml`;

/** The YAML files of `flows/` that the Worker is built from. */
export function readFlowFiles(): Record<string, string> {
  const others = [TRAINING, TEMPLATES, DEMO, ALIKE];
  return readFiles("flows", ".yaml", (path) => !others.some((one) => path.startsWith(one)));
}

/** The sentences that `npm run flows -- train` learns from. */
export function readTrainingFiles(): Record<string, string> {
  return readFiles("flows", ".yaml", (path) => path.startsWith(TRAINING) && path !== MEANINGS);
}

/** What words mean, in the languages of the sentences. */
export function readMeanings(): string {
  return readFileSync(join(ROOT, MEANINGS), "utf8");
}

/** The same for other YAML files. */
export function contentOf(flowFiles: Record<string, string>): Content {
  return loadContent(parseFlows(flowFiles), localesOf(readFiles("locales", ".ftl")));
}

/** Parses and validates YAML files. `flowFiles`: path → content. */
export function parseFlows(flowFiles: Record<string, string>): ContentFiles {
  const parsed = Object.entries(flowFiles).map(([path, text]) => [path, parseOnce(text)]);
  return parseContentFiles(Object.fromEntries(parsed));
}

/** What was parsed before, by its text. The check and the tests read the same files many times. */
const known = new Map<string, unknown>();

function parseOnce(text: string): unknown {
  if (!known.has(text)) known.set(text, parse(text));
  return known.get(text);
}

/**
 * Reads the files in a folder: path from the project's root → content, in the order of the paths.
 */
export function readFiles(
  folder: string,
  extension: string,
  isWanted: (path: string) => boolean = () => true,
): Record<string, string> {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  const paths = names
    .filter((name) => name.endsWith(extension))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter(isWanted)
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(ROOT, path), "utf8")]));
}
