import { z } from "zod";
import { revealSchema } from "../guard/self-reveal.ts";
import { guideCardSchema } from "../guide/guide-card.ts";
import { placeSchema } from "../place/place-schema.ts";
import { scamSignSchema } from "../scam/scam-rules.ts";
import { patternSchema } from "../text/pattern-schema.ts";
import { COMMANDS, type Command } from "./content.ts";
import { flowSchema } from "./schema.ts";

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
  reveal: revealSchema,
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
