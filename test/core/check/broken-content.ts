import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ENGINE_TEXTS } from "../../../src/core/engine/engine-texts.ts";
import { statusTexts } from "../../../src/core/station/status-text.ts";

type Files = Record<string, string>;

export interface BrokenContent {
  /** `file:line:column message (hint)` */
  faults: string[];
  flowFiles: Files;
  localeFiles: Files;
}

const FOLDER = join(import.meta.dirname, "broken");
const FAULT = /^\S+:\d+:\d+ /;

/** The small sound content that the fixtures break. */
export function soundContent(): Files {
  const base = join(FOLDER, "base");
  const names = readdirSync(base, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /\.(yaml|ftl)$/.test(name));
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(base, name), "utf8")]));
}

export function brokenNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => name.slice(0, -".txt".length));
}

/**
 * A fixture: first the faults that must be found, then what is changed in the sound content: a
 * file, lines that go (`- `), lines that come (`+ `). New lines alone are added at the end.
 */
export function readBroken(name: string): BrokenContent {
  const lines = readFileSync(join(FOLDER, `${name}.txt`), "utf8")
    .trimEnd()
    .split("\n");
  const files = soundContent();
  const changes = lines.filter((line) => !FAULT.test(line));
  for (let i = 0; i < changes.length; ) {
    const path = changes[i++] ?? "";
    const taken = takeWhile(changes, i, "- ");
    const given = takeWhile(changes, i + taken.length, "+ ");
    i += taken.length + given.length;
    change(files, path, { taken, given });
  }
  return { faults: lines.filter((line) => FAULT.test(line)), ...split(files) };
}

function takeWhile(lines: string[], from: number, sign: string): string[] {
  const end = lines.findIndex((line, i) => i >= from && !line.startsWith(sign));
  return lines.slice(from, end < 0 ? undefined : end).map((line) => line.slice(sign.length));
}

function change(files: Files, path: string, edit: { taken: string[]; given: string[] }): void {
  const [, copy, source] = /^(\S+) copy of (\S+)$/.exec(path) ?? [];
  const [, deleted] = /^(\S+) deleted$/.exec(path) ?? [];
  if (deleted !== undefined) Reflect.deleteProperty(files, deleted);
  else if (copy !== undefined) files[copy] = files[source ?? ""] ?? "";
  else files[path] = edited(files[path] ?? "", edit);
}

function edited(text: string, { taken, given }: { taken: string[]; given: string[] }): string {
  const added = given.map((line) => `${line}\n`).join("");
  if (taken.length === 0) return text + added;
  const gone = taken.map((line) => `${line}\n`).join("");
  const parts = `\n${text}`.split(`\n${gone}`);
  if (parts.length !== 2) throw new Error(`not there exactly once: ${gone}`);
  return parts.join(`\n${added}`).slice(1);
}

export function split(files: Files): Pick<BrokenContent, "flowFiles" | "localeFiles"> {
  const part = (folder: string) =>
    Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith(folder)));
  const localeFiles = part("locales/");
  const languages = new Set(Object.keys(localeFiles).map((path) => path.split("/")[1]));
  for (const lang of languages) localeFiles[`locales/${lang}/engine.ftl`] = engineTexts(lang);
  return { flowFiles: part("flows/"), localeFiles };
}

/** What the engine says by itself has no place in the fixtures: each text says its own id. */
function engineTexts(lang = ""): string {
  const ids = [...Object.keys(ENGINE_TEXTS), ...statusTexts({})];
  return ids.map((id) => `${id} = ${id} ${lang}\n`).join("");
}
