import { FluentBundle, FluentResource } from "@fluent/bundle";

export type TextArgs = Record<string, string | number>;

/** The words of every language. A missing text falls back to the first language, then to its id. */
export interface Texts {
  languages: string[];
  has(lang: string, id: string): boolean;
  format(lang: string, id: string, args?: TextArgs): string;
}

/** `sources`: language → contents of its .ftl files. The first language is the fallback. */
export function makeTexts(sources: Record<string, string[]>): Texts {
  const bundles = new Map(
    Object.entries(sources).map(([lang, files]) => [lang, makeBundle(lang, files)]),
  );
  const languages = [...bundles.keys()];
  const fallback = languages[0] ?? "";
  const find = (lang: string, id: string) => {
    const bundle = bundles.get(lang);
    return bundle?.hasMessage(id) ? bundle : bundles.get(fallback);
  };
  return {
    languages,
    has: (lang, id) => bundles.get(lang)?.hasMessage(id) ?? false,
    format: (lang, id, args) => {
      const bundle = find(lang, id);
      const pattern = bundle?.getMessage(id)?.value;
      // Errors are collected, not thrown: a person gets a readable text in any case.
      return bundle && pattern ? bundle.formatPattern(pattern, args ?? {}, []) : id;
    },
  };
}

function makeBundle(lang: string, files: string[]): FluentBundle {
  // No isolation marks: they show as boxes in Zalo, and no language here is right-to-left.
  const bundle = new FluentBundle(lang, { useIsolating: false });
  for (const file of files) bundle.addResource(new FluentResource(file));
  return bundle;
}
