import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const INBOX = join(import.meta.dirname, "../../src/inbox");

/** Files of the inbox, by their path below it. */
function filesOf(pattern: string): Record<string, string> {
  const paths = globSync(pattern, { cwd: INBOX });
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(INBOX, path), "utf8")]));
}

const SHEETS = filesOf("**/*.css");
const CODE = filesOf("**/*.{ts,tsx}");

/** The classes of a sheet that components use, as `sheet.css .class`. */
function usedClasses([path, text]: [string, string]): string[] {
  const imports = text.matchAll(/^import (\w+) from "(\.[^"]+\.module\.css)";$/gm);
  return [...imports].flatMap(([line, name, specifier = ""]) => {
    const sheet = relative(INBOX, join(INBOX, dirname(path), specifier));
    const uses = text.replace(line, "").matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g"));
    return [...uses].map(([, style]) => `${sheet} .${style}`);
  });
}

function definedClasses([path, text]: [string, string]): string[] {
  const selectors = text.replace(/\{[^{}]*\}/g, "").replace(/\/\*.*?\*\//gs, "");
  return [...selectors.matchAll(/\.([a-z]\w*)\b(?!-)/gi)].map(([, style]) => `${path} .${style}`);
}

const modules = Object.entries(SHEETS).filter(([path]) => path.endsWith(".module.css"));
const used = new Set(Object.entries(CODE).flatMap(usedClasses));
const defined = new Set(modules.flatMap(definedClasses));

test("every class that a component uses is in its style sheet", () => {
  expect([...used].filter((style) => !defined.has(style))).toEqual([]);
});

test("every class of a style sheet is used", () => {
  expect([...defined].filter((style) => !used.has(style))).toEqual([]);
});

test("every variable that a style sheet uses is set", () => {
  const sheets = Object.values(SHEETS).join("\n");
  const set = new Set([...sheets.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  const wanted = [...sheets.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = ""]) => name);
  expect(used.size).toBeGreaterThan(100);
  expect(wanted.filter((name) => !set.has(name) && !name.startsWith("--mantine-"))).toEqual([]);
});
