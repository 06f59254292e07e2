/**
 * The messages of all languages as the build packs them: each id once. What the languages share
 * lies too far apart in their files for gzip to see it.
 */
export interface MessageTable {
  ids: string[];
  /** Language → what follows each id's `=` in Fluent's syntax; null: it has no such message. */
  texts: Record<string, (string | null)[]>;
}

const BEGINS = /^(-?[a-zA-Z][\w-]*) *= ?(.*)$/;
const CONTINUES = /^[ \t}]/;

/** `locales`: language → contents of its .ftl files, free of mistakes. Comments are left out. */
export function packMessages(locales: Record<string, string[]>): MessageTable {
  const byLanguage = Object.entries(locales).map(
    ([lang, files]) => [lang, new Map(files.flatMap(readBodies))] as const,
  );
  const ids = [...new Set(byLanguage.flatMap(([, bodies]) => [...bodies.keys()]))];
  const texts = byLanguage.map(([lang, bodies]) => [lang, ids.map((id) => bodies.get(id) ?? null)]);
  return { ids, texts: Object.fromEntries(texts) };
}

/** Language → one .ftl file with all its messages. */
export function unpackMessages({ ids, texts }: MessageTable): Record<string, string[]> {
  const files = Object.entries(texts).map(([lang, bodies]) => {
    const lines = bodies.flatMap((body, index) => (body === null ? [] : `${ids[index]} = ${body}`));
    return [lang, [lines.join("\n")]];
  });
  return Object.fromEntries(files);
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
