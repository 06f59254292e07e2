import { parse } from "yaml";
import { z } from "zod";
import { type GuideCard, guideCardSchema } from "../guide/guide-card.ts";
import { makeGuides } from "../guide/guides.ts";
import { type Place, placeSchema } from "../place/place-schema.ts";
import { fold } from "../text/fold.ts";
import { makeTexts } from "../text/texts.ts";
import { COMMANDS, type Command, type CommandWords, type Content } from "./content.ts";
import { type Flow, flowSchema } from "./schema.ts";

/** A content file cannot be used. Names the file and what is wrong in it. */
export class ContentError extends Error {
  override name = "ContentError";
}

const words = z.array(z.string().min(1)).min(1);

/** `flows/commands.yaml`: command → the words that mean it; the first is shown as its key. */
const commandsSchema = z.object(
  // Every command must be there: a command nobody can type would be lost on Zalo.
  Object.fromEntries(COMMANDS.map((command) => [command, words])) as Record<Command, typeof words>,
);

/** `flows/danger.yaml`: language → words. */
const dangerSchema = z.record(z.string(), words);

/** Files of `flows/` that are no flow. */
const DATA = /\/(place|commands|danger)\.yaml$/;

/**
 * Builds the content from the texts of its files, by path. Files directly in `flows/` are
 * flows, but for those of DATA; those in `flows/guides/` are cards. Throws ContentError.
 */
export function loadContent(
  flowFiles: Record<string, string>,
  localeFiles: Record<string, string>,
): Content {
  const place = read(flowFiles, "place.yaml", placeSchema);
  const commands = read(flowFiles, "commands.yaml", commandsSchema);
  const texts = makeTexts(byLanguage(place, localeFiles));
  const cards = readGuides(flowFiles);
  const flows: Record<string, Flow> = {};
  for (const path of Object.keys(flowFiles)) {
    if (!/(^|\/)flows\/[^/]+\.yaml$/.test(path) || DATA.test(path)) continue;
    const flow = read(flowFiles, path, flowSchema);
    flows[flow.flow] = flow;
  }
  return {
    place,
    flows,
    texts,
    commands: commandWords(commands),
    guides: makeGuides(cards, texts),
    danger: Object.values(read(flowFiles, "danger.yaml", dangerSchema))
      .flat()
      .map(fold),
  };
}

function read<S extends z.ZodType>(
  files: Record<string, string>,
  name: string,
  schema: S,
): z.infer<S> {
  const path = Object.keys(files).find((p) => p === name || p.endsWith(`/${name}`));
  if (path === undefined) throw new ContentError(`${name}: missing`);
  const parsed = schema.safeParse(parse(files[path] ?? ""));
  if (parsed.success) return parsed.data;
  throw new ContentError(`${path}: ${z.prettifyError(parsed.error)}`);
}

function readGuides(files: Record<string, string>): GuideCard[] {
  return Object.keys(files)
    .filter((path) => path.includes("flows/guides/"))
    .map((path) => read(files, path, guideCardSchema));
}

function byLanguage(place: Place, files: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(
    place.languages.map((lang) => [
      lang,
      Object.keys(files)
        .filter((path) => path.includes(`locales/${lang}/`))
        .map((path) => files[path] ?? ""),
    ]),
  );
}

function commandWords(commands: Record<Command, string[]>): CommandWords {
  const map = new Map<string, Command>();
  for (const command of COMMANDS) {
    for (const word of commands[command]) map.set(fold(word), command);
  }
  const keys = Object.fromEntries(COMMANDS.map((c) => [c, commands[c][0] ?? c]));
  // Built from COMMANDS, so every command is there.
  return { words: map, keys: keys as Record<Command, string> };
}
