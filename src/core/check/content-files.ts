import { z } from "zod";
import { COMMANDS, type Command, type ContentFiles } from "../flow/content.ts";
import { flowSchema } from "../flow/schema.ts";
import { PASSED_OVER, REVEAL_SIGNS } from "../guard/self-reveal.ts";
import { guideCardSchema } from "../guide/guide-card.ts";
import { learnedSchema } from "../learned/learned-schema.ts";
import { placeSchema } from "../place/place-schema.ts";
import { scamSignSchema } from "../scam/scam-rules.ts";
import { patternSchema } from "../text/pattern-schema.ts";
import { spellingSchema } from "../text/spelling-schema.ts";
import { synonymsSchema } from "../text/synonyms-schema.ts";

const words = z.array(z.string().min(1)).min(1);

/** `flows/commands.yaml`: command → its words. The first one is shown as its key. */
const commandsSchema = z
  .object(
    // Every command needs words, because on Zalo commands can only be typed.
    Object.fromEntries(COMMANDS.map((command) => [command, words])) as Record<
      Command,
      typeof words
    >,
  )
  .strict();

const patternsByLanguage = z.record(z.string(), z.array(patternSchema).min(1));

/** The kinds of files in `flows/`, with their schemas. */
export const FILE_SCHEMAS = {
  place: placeSchema,
  commands: commandsSchema,
  /** Language → patterns of texts about danger. */
  danger: patternsByLanguage,
  /** When such a text is harmless, and when the danger is happening now. */
  "danger-limits": z
    .object({
      figures: patternsByLanguage,
      past: patternsByLanguage,
      now: patternsByLanguage,
      lasting: patternsByLanguage,
      child: patternsByLanguage,
    })
    .strict(),
  /** Tips about an officer. WHO in a pattern stands for the words of its language. */
  officer: z
    .object({
      who: z.record(z.string(), patternSchema),
      passed: patternsByLanguage,
      about: patternsByLanguage,
    })
    .strict(),
  spelling: spellingSchema,
  synonyms: synonymsSchema,
  guide: guideCardSchema,
  /** Written by `npm run flows -- train`; may be missing. */
  learned: learnedSchema,
  /** For one language: sign → patterns. */
  reveal: z.partialRecord(z.enum([...REVEAL_SIGNS, PASSED_OVER]), z.array(patternSchema).min(1)),
  scam: scamSignSchema,
  flow: flowSchema,
} as const;

export type FileKind = keyof typeof FILE_SCHEMAS;

/** Kinds with exactly one file, which is required. */
export const SINGLE_FILES = [
  "place",
  "commands",
  "danger",
  "danger-limits",
  "officer",
  "spelling",
  "synonyms",
] as const;

/** Folders of `flows/` whose files all have the same kind. */
const FOLDERS = new Map<string, FileKind>([
  ["guides", "guide"],
  ["self-reveal", "reveal"],
  ["scam", "scam"],
]);

/** Files directly in `flows/` that are no flows. */
const NAMED_FILES = [...SINGLE_FILES, "learned"] as const;

/**
 * The kind of a file by its path; null: none. Flows and the named files are directly in `flows/`.
 */
export function kindOfFile(path: string): FileKind | null {
  const [, folder, name] = /(?:^|\/)flows\/(?:([^/]+)\/)?([^/]+)\.yaml$/.exec(path) ?? [];
  if (name === undefined) return null;
  if (folder !== undefined) return FOLDERS.get(folder) ?? null;
  return NAMED_FILES.find((named) => named === name) ?? "flow";
}

/** A content file is invalid. Names the file and the error. */
class ContentError extends Error {
  override name = "ContentError";
}

/** Path → the parsed YAML of a file of `flows/`. */
type Parsed = Record<string, unknown>;
type Read<K extends FileKind> = z.infer<(typeof FILE_SCHEMAS)[K]>;

/** Validates every file and adds defaults. Throws ContentError. */
export function parseContentFiles(files: Parsed): ContentFiles {
  return {
    place: readOne(files, "place"),
    commands: readOne(files, "commands"),
    danger: readOne(files, "danger"),
    synonyms: readOne(files, "synonyms"),
    dangerLimits: readOne(files, "danger-limits"),
    officer: readOne(files, "officer"),
    spelling: readOne(files, "spelling"),
    flows: readAll(files, "flow"),
    guides: readAll(files, "guide"),
    learned: readAll(files, "learned")[0] ?? null,
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
      // The schema of this kind has parsed it, which the compiler cannot infer.
      return parsed.data as Read<K>;
    });
}

/** Groups files of `locales/` by language. `files`: path → content. */
export function localesOf(files: Record<string, string>): Record<string, string[]> {
  const locales: Record<string, string[]> = {};
  for (const [path, text] of Object.entries(files)) {
    const lang = /(?:^|\/)locales\/([^/]+)\//.exec(path)?.[1];
    if (lang !== undefined) locales[lang] = [...(locales[lang] ?? []), text];
  }
  return locales;
}
