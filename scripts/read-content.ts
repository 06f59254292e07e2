import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { localesOf, parseContentFiles } from "../src/core/check/content-files.ts";
import type { Content, ContentFiles } from "../src/core/flow/content.ts";
import { loadContent } from "../src/core/flow/load-content.ts";

const ROOT = join(import.meta.dirname, "..");

/** Reads the content that the Worker bundles from `flows/` and `locales/`. */
export function readContent(): Content {
  return contentOf(readFiles("flows", ".yaml"));
}

/** The same for other YAML files. */
export function contentOf(flowFiles: Record<string, string>): Content {
  return loadContent(parseFlows(flowFiles), localesOf(readFiles("locales", ".ftl")));
}

/** Parses and validates YAML files. `flowFiles`: path → content. */
export function parseFlows(flowFiles: Record<string, string>): ContentFiles {
  const parsed = Object.entries(flowFiles).map(([path, text]) => [path, parse(text)]);
  return parseContentFiles(Object.fromEntries(parsed));
}

/** Reads the files in a folder: path from the project's root → content. */
export function readFiles(folder: string, extension: string): Record<string, string> {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  const paths = names
    .filter((name) => name.endsWith(extension))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(ROOT, path), "utf8")]));
}
