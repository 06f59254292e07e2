import type { Content } from "../flow/content.ts";
import { loadContent } from "../flow/load-content.ts";
import type { Flow } from "../flow/schema.ts";
import { SOUNDS_LIKE } from "../scam/check-scam.ts";
import { type Message, readMessages } from "../text/read-messages.ts";
import { type Fault, faultAt, type Spot } from "./check-fault.ts";
import { type Keys, parseYaml, readYaml, type YamlFile } from "./check-yaml.ts";
import {
  FILE_SCHEMAS,
  kindOfFile,
  localesOf,
  parseContentFiles,
  SINGLE_FILES,
} from "./content-files.ts";

export interface FlowFile {
  flow: Flow;
  /** Position of a part of the file. */
  at(...keys: Keys): Spot;
  /** Position of a part of a step. */
  atStep(step: string, ...keys: Keys): Spot;
}

export interface PlacedMessage extends Message {
  lang: string;
  spot: Spot;
}

/** Content whose files are all valid, with the positions of its parts. */
export interface Checked {
  content: Content;
  flows: FlowFile[];
  /** By path. */
  files: Map<string, YamlFile>;
  messages: PlacedMessage[];
  /** Ids of the signs of a scam. */
  scamSigns: string[];
}

type Files = Record<string, string>;

/** Reads all files. This comes first, because the other checks look at all files together. */
export function readContentFiles(
  flowFiles: Files,
  localeFiles: Files,
): { ok: true; checked: Checked } | { ok: false; faults: Fault[] } {
  const files = new Map(
    Object.entries(flowFiles).map(([path, text]) => [path, readYaml(path, text)]),
  );
  const flows: FlowFile[] = [];
  const faults = missingFiles(Object.keys(flowFiles));
  for (const [path, file] of files) {
    const kind = kindOfFile(path);
    if (!kind) continue;
    const parsed = parseYaml(file, FILE_SCHEMAS[kind]);
    if (!parsed.ok) faults.push(...parsed.faults);
    else if (kind === "flow") flows.push(flowFile(file, FILE_SCHEMAS.flow.parse(file.data)));
  }
  const texts = Object.entries(localeFiles).map(([path, text]) => readLocale(path, text));
  faults.push(...texts.flatMap((text) => text.faults));
  if (faults.length > 0) return { ok: false, faults };
  const parsed = Object.fromEntries([...files].map(([path, { data }]) => [path, data]));
  const contentFiles = parseContentFiles(parsed);
  const content = loadContent(contentFiles, localesOf(localeFiles));
  const { languages } = content.place;
  const messages = texts.flatMap((t) => t.messages).filter((m) => languages.includes(m.lang));
  const learnedSigns = contentFiles.learned ? [SOUNDS_LIKE] : [];
  const scamSigns = [...contentFiles.scam, ...learnedSigns].map(({ id }) => id);
  return { ok: true, checked: { content, flows, files, messages, scamSigns } };
}

function missingFiles(paths: string[]): Fault[] {
  return SINGLE_FILES.filter((kind) => !paths.some((path) => kindOfFile(path) === kind)).map(
    (kind) => faultAt({ file: `flows/${kind}.yaml`, line: 1, column: 1 }, "this file is missing"),
  );
}

function flowFile(file: YamlFile, flow: Flow): FlowFile {
  return {
    flow,
    at: (...keys) => file.at(keys),
    atStep: (step, ...keys) =>
      file.at(["steps", flow.steps.findIndex((s) => s.id === step), ...keys]),
  };
}

function readLocale(path: string, text: string) {
  const lang = /(?:^|\/)locales\/([^/]+)\//.exec(path)?.[1] ?? "";
  const { messages, unread } = readMessages(text);
  const spot = (line: number): Spot => ({ file: path, line, column: 1 });
  return {
    messages: messages.map((m): PlacedMessage => ({ ...m, lang, spot: spot(m.line) })),
    faults: unread.map((at) => faultAt(spot(at.line), `this can't be read: ${at.text}`)),
  };
}
