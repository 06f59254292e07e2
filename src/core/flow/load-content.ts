import { z } from "zod";
import { makeDangerDetector } from "../guard/danger.ts";
import { makeRevealDetector } from "../guard/self-reveal.ts";
import { makeGuides } from "../guide/guides.ts";
import type { Place } from "../place/place-schema.ts";
import { makeScamChecker } from "../scam/check-scam.ts";
import { fold } from "../text/fold.ts";
import { makeTexts } from "../text/texts.ts";
import { COMMANDS, type Command, type CommandWords, type Content } from "./content.ts";
import { FILE_SCHEMAS, type FileKind, kindOfFile } from "./content-files.ts";

/** A content file cannot be used. Names the file and what is wrong in it. */
export class ContentError extends Error {
  override name = "ContentError";
}

/** What the files hold, by path. */
type Parsed = Record<string, unknown>;
type Read<K extends FileKind> = z.infer<(typeof FILE_SCHEMAS)[K]>;

/**
 * Builds the content from the files of `flows/`, parsed by whoever read them (the Worker brings no
 * YAML parser), and from the texts of those of `locales/`, by path. Throws ContentError.
 */
export function loadContent(flowFiles: Parsed, localeFiles: Record<string, string>): Content {
  const place = readOne(flowFiles, "place");
  const texts = makeTexts(byLanguage(place, localeFiles));
  const flows = readAll(flowFiles, "flow").map((flow) => [flow.flow, flow] as const);
  return {
    place,
    flows: Object.fromEntries(flows),
    texts,
    commands: commandWords(readOne(flowFiles, "commands")),
    guides: makeGuides(readAll(flowFiles, "guide"), texts),
    isDanger: makeDangerDetector(readOne(flowFiles, "danger")),
    scam: makeScamChecker(readAll(flowFiles, "scam")),
    reveal: makeRevealDetector(readAll(flowFiles, "reveal")),
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
