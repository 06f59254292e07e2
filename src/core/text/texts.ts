import { FluentBundle, FluentResource } from "@fluent/bundle";

export type TextArgs = Record<string, string | number>;

/** The texts of every language. A missing text falls back to the first language, then to its id. */
export interface Texts {
  languages: string[];
  has(lang: string, id: string): boolean;
  /** `args` may be made when they are needed: most texts are plain words. */
  format(lang: string, id: string, args?: TextArgs | (() => TextArgs)): string;
}

type Pattern = NonNullable<ReturnType<FluentBundle["getMessage"]>>["value"] & {};

/** Words, a place for words, or a choice by the words that are given under a name. */
type Part = string | { name: string; choices: Map<string, Part[]> | null; other: Part[] };

/** A text in the language in which it is shown. */
interface Found {
  bundle: FluentBundle;
  pattern: Pattern;
  /** Where it has nothing but these; else null. */
  parts: Part[] | null;
}

/** `sources`: language → contents of its .ftl files. The first language is the fallback. */
export function makeTexts(sources: Record<string, string[]>): Texts {
  const files = new Map(Object.entries(sources));
  const bundles = new Map<string, FluentBundle>();
  // Read at its first use, not at start: most chats of an isolate are in one or two languages.
  const bundleOf = (lang: string): FluentBundle | undefined => {
    const texts = files.get(lang);
    const bundle = bundles.get(lang) ?? (texts && makeBundle(lang, texts));
    if (bundle) bundles.set(lang, bundle);
    return bundle;
  };
  const languages = [...files.keys()];
  const fallback = languages[0] ?? "";
  const find = (lang: string, id: string): Found | null => {
    const own = bundleOf(lang);
    const bundle = own?.hasMessage(id) ? own : bundleOf(fallback);
    const pattern = bundle?.getMessage(id)?.value;
    return bundle && pattern ? { bundle, pattern, parts: plainParts(pattern) } : null;
  };
  const found = new Map<string, Map<string, Found>>();
  const findOnce = (lang: string, id: string): Found | null => {
    const before = found.get(lang)?.get(id);
    if (before) return before;
    const text = find(lang, id);
    // Only what there is: ids may be made of what somebody wrote.
    if (text) found.set(lang, (found.get(lang) ?? new Map<string, Found>()).set(id, text));
    return text;
  };
  return {
    languages,
    has: (lang, id) => bundleOf(lang)?.hasMessage(id) ?? false,
    format: (lang, id, given) => {
      const text = findOnce(lang, id);
      if (!text) return id;
      if (typeof text.pattern === "string") return text.pattern;
      const args = typeof given === "function" ? given() : given;
      const filled = text.parts && fill(text.parts, args);
      if (filled !== null) return filled;
      // Errors are collected, not thrown: a person gets a readable text in any case.
      return text.bundle.formatPattern(text.pattern, args ?? {}, []);
    },
  };
}

function plainParts(pattern: Pattern): Part[] | null {
  const parts = [pattern].flat().map(plainPart);
  return parts.every((part) => part !== null) ? parts : null;
}

function plainPart(part: Exclude<Pattern, string>[number]): Part | null {
  if (typeof part === "string") return part;
  if (part.type === "var") return { name: part.name, choices: null, other: [] };
  if (part.type !== "select" || part.selector.type !== "var") return null;
  const choices = new Map<string, Part[]>();
  for (const { key, value } of part.variants) {
    const parts = plainParts(value);
    if (!parts) return null;
    // Words never equal a number.
    if (key.type === "str" && !choices.has(key.value)) choices.set(key.value, parts);
  }
  const star = part.variants[part.star];
  const other = star && plainParts(star.value);
  return other ? { name: part.selector.name, choices, other } : null;
}

/** null: something else than words is to be filled in, or is missing, as only Fluent can show it. */
function fill(parts: Part[], args: TextArgs = {}): string | null {
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") {
      text += part;
      continue;
    }
    const given = args[part.name];
    if (typeof given !== "string") return null;
    const words = part.choices ? fill(part.choices.get(given) ?? part.other, args) : given;
    if (words === null) return null;
    text += words;
  }
  return text;
}

function makeBundle(lang: string, files: string[]): FluentBundle {
  // No isolation marks: they show as boxes in Zalo, and no language here is right-to-left.
  const bundle = new FluentBundle(lang, { useIsolating: false });
  for (const file of files) bundle.addResource(new FluentResource(file));
  return bundle;
}
