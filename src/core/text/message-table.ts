import { exchangeScripts } from "./exchange-scripts.ts";

/**
 * The messages of all languages as the build packs them: each id once. What the languages share
 * lies too far apart in their files for a compressor to see it.
 */
export interface MessageTable {
  ids: string[];
  families: Family[];
}

/**
 * Languages that are written alike, as both kinds of Chinese: each text stands beside the other, all
 * in the script of the first.
 */
interface Family {
  languages: string[];
  /**
   * For each id, in each of the languages, what follows the id's `=` in Fluent's syntax; null: it
   * has no such message.
   */
  texts: (string | null)[];
}

const BEGINS = /^(-?[a-zA-Z][\w-]*) *= ?(.*)$/;
const CONTINUES = /^[ \t}]/;

/** `locales`: language → contents of its .ftl files, free of mistakes. Comments are left out. */
export function packMessages(locales: Record<string, string[]>): MessageTable {
  const byLanguage = Object.entries(locales).map(
    ([lang, files]) => [lang, new Map(files.flatMap(readBodies))] as const,
  );
  const ids = [...new Set(byLanguage.flatMap(([, bodies]) => [...bodies.keys()]))];
  const byFamily = Object.entries(Object.groupBy(byLanguage, ([lang]) => familyOf(lang)));
  const families = byFamily.map(([, members = []]) => ({
    languages: members.map(([lang]) => lang),
    texts: ids.flatMap((id) =>
      members.map(([, bodies], place) => inFirstScript(bodies.get(id) ?? null, place)),
    ),
  }));
  return { ids, families };
}

/** Language → one .ftl file with all its messages. */
export function unpackMessages({ ids, families }: MessageTable): Record<string, string[]> {
  const files = families.flatMap(({ languages, texts }) =>
    languages.map((lang, place) => {
      const bodies = ids.map((_, index) =>
        inFirstScript(texts[index * languages.length + place] ?? null, place),
      );
      const lines = bodies.flatMap((body, index) =>
        body === null ? [] : `${ids[index]} = ${body}`,
      );
      return [lang, [lines.join("\n")]];
    }),
  );
  return Object.fromEntries(files);
}

/** Its own inverse. `place`: of the text's language in its family. */
function inFirstScript(text: string | null, place: number): string | null {
  return text === null || place === 0 ? text : exchangeScripts(text);
}

function familyOf(lang: string): string {
  return lang.split("-")[0] ?? lang;
}

function readBodies(file: string): [id: string, body: string][] {
  const bodies: [id: string, body: string][] = [];
  for (const line of file.split("\n")) {
    const [, id, start] = BEGINS.exec(line) ?? [];
    const last = bodies.at(-1);
    if (id !== undefined && start !== undefined) bodies.push([id, start]);
    else if (last && (CONTINUES.test(line) || line === "")) last[1] += `\n${line}`;
  }
  return bodies.map(([id, body]) => [id, body.trimEnd()]);
}
