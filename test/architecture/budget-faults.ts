import { parseFile } from "./parsed-file.ts";
import type { SourceFile } from "./source-file.ts";

const LONGEST_FILE = 400;
/** Put together, so that this file does not contain the word itself. */
const LOOSE_ENDS = [
  ["TO", "DO"],
  ["FIX", "ME"],
  ["XX", "X"],
  ["@ts-", "ignore"],
  ["@ts-", "expect-error"],
  ["@ts-", "nocheck"],
  ["biome-", "ignore"],
].map((halves) => halves.join(""));

/**
 * What the budget of the house style forbids and Biome does not see, one line each. Biome itself
 * counts the lines and parameters of functions and finds `any` and `!` (biome.json).
 */
export function budgetFaults(sources: SourceFile[]): string[] {
  return sources.flatMap((source) => [
    ...lengthFaults(source),
    ...looseEndFaults(source),
    ...castFaults(source),
  ]);
}

function lengthFaults({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split("\n").length;
  return lines > LONGEST_FILE ? [`${path} has ${lines} lines`] : [];
}

function looseEndFaults({ path, text }: SourceFile): string[] {
  return text.split("\n").flatMap((line, index) => {
    const found = LOOSE_ENDS.find((word) => line.includes(word));
    return found === undefined ? [] : [`${path}:${index + 1} ${found}`];
  });
}

/** A cast of the product says why: on its own line, or in the comment that ends above it. */
function castFaults(source: SourceFile): string[] {
  if (!source.path.startsWith("src/")) return [];
  const lines = source.text.split("\n");
  const isComment = (line: string | undefined): boolean => /\/\/|\*\/\s*$/.test(line ?? "");
  return parseFile(source).casts.flatMap((line) =>
    isComment(lines[line - 1]) || isComment(lines[line - 2])
      ? []
      : [`${source.path}:${line} a cast without its reason`],
  );
}
