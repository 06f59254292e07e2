import { z } from "zod";
import { COMMANDS, type Command, type ContentFiles } from "../flow/content.ts";
import { flowSchema } from "../flow/schema.ts";
import { REVEAL_SIGNS } from "../guard/self-reveal.ts";
import { guideCardSchema } from "../guide/guide-card.ts";
import { placeSchema } from "../place/place-schema.ts";
import { scamSignSchema } from "../scam/scam-rules.ts";
import { patternSchema } from "../text/pattern-schema.ts";

const words = z.array(z.string().min(1)).min(1);

/** `flows/commands.yaml`: command → the words that mean it; the first is shown as its key. */
const commandsSchema = z
  .object(
    // Every command must be there: a command nobody can type would be lost on Zalo.
    Object.fromEntries(COMMANDS.map((command) => [command, words])) as Record<
      Command,
      typeof words
    >,
  )
  .strict();

/** What a file of `flows/` may be, and how it is read. */
export const FILE_SCHEMAS = {
  place: placeSchema,
  commands: commandsSchema,
  /** Language → patterns of danger. */
  danger: z.record(z.string(), z.array(patternSchema).min(1)),
  guide: guideCardSchema,
  /** Of one language: sign → patterns. */
  reveal: z.partialRecord(z.enum(REVEAL_SIGNS), z.array(patternSchema).min(1)),
  scam: scamSignSchema,
  flow: flowSchema,
} as const;

export type FileKind = keyof typeof FILE_SCHEMAS;

/** Kinds of which there is one file, which must be there. */
export const SINGLE_FILES = ["place", "commands", "danger"] as const;

/** Folders of `flows/` whose files are all of one kind. */
const FOLDERS = new Map<string, FileKind>([
  ["guides", "guide"],
  ["self-reveal", "reveal"],
  ["scam", "scam"],
]);

/** By its path: directly in `flows/` stand flows and the single files. */
export function kindOfFile(path: string): FileKind | null {
  const [, folder, name] = /(?:^|\/)flows\/(?:([^/]+)\/)?([^/]+)\.yaml$/.exec(path) ?? [];
  if (name === undefined) return null;
  if (folder !== undefined) return FOLDERS.get(folder) ?? null;
  return SINGLE_FILES.find((single) => single === name) ?? "flow";
}

/** A content file cannot be used. Names the file and what is wrong in it. */
class ContentError extends Error {
  override name = "ContentError";
}

/** By path, what a YAML parser made of each file of `flows/`. */
type Parsed = Record<string, unknown>;
type Read<K extends FileKind> = z.infer<(typeof FILE_SCHEMAS)[K]>;

/** Checks every file and fills in what it left out. Throws ContentError. */
export function parseContentFiles(files: Parsed): ContentFiles {
  return {
    place: readOne(files, "place"),
    commands: readOne(files, "commands"),
    danger: readOne(files, "danger"),
    flows: readAll(files, "flow"),
    guides: readAll(files, "guide"),
    reveal: readAll(files, "reveal"),
    scam: readAll(files, "scam"),
  };
}

function readOne<K extends FileKind>(files: Parsed, kind: K): Read<K> {
  const [only] = readAll(files, kind);
  if (only === undefined) throw new ContentError(`flows/${kind}.yaml: missing`);
  return only;
}

function readAll<K extends FileKind>(files: Parsed, kind: K): Read<K>[] {
  return Object.entries(files)
    .filter(([path]) => kindOfFile(path) === kind)
    .map(([path, data]) => {
      const parsed = FILE_SCHEMAS[kind].safeParse(data);
      if (!parsed.success) throw new ContentError(`${path}: ${z.prettifyError(parsed.error)}`);
      // The schema of this very kind has read it; the compiler can't tell which of them it was.
      return parsed.data as Read<K>;
    });
}

/** Files of `locales/` by path → language → contents of its files. */
export function localesOf(files: Record<string, string>): Record<string, string[]> {
  const locales: Record<string, string[]> = {};
  for (const [path, text] of Object.entries(files)) {
    const lang = /(?:^|\/)locales\/([^/]+)\//.exec(path)?.[1];
    if (lang !== undefined) locales[lang] = [...(locales[lang] ?? []), text];
  }
  return locales;
}
