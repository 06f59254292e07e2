import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { parse } from "yaml";
import {
  type LexiconFile,
  type LexiconGroups,
  lexiconFileSchema,
} from "../src/inbox/likeness/lexicon-file.ts";
import { readContent, readMeanings } from "./read-content.ts";

const FOLDER = join(import.meta.dirname, "../flows/alike");

/** Of those that dangers and scams are learned from, these name nothing that a matter is about. */
const NO_MATTER = new Set([
  ...["now", "past", "over", "future", "question", "hypothetical", "media", "joke", "emotion"],
  ...["warnings", "never", "official", "chitchat", "narrator", "lure", "real", "amount", "help"],
  ...["services", "comequick", "deadline"],
]);

/** By what the inbox compares tips: `flows/alike/`, with the place's landmarks and the meanings. */
export function readLexicon(): LexiconFile {
  const { forms, ...groups } = parse(readFileSync(join(FOLDER, "lexicon.yaml"), "utf8"));
  const { name } = parse(readFileSync(join(FOLDER, "names.yaml"), "utf8"));
  const { neighbours, ...signs } = parse(readFileSync(join(FOLDER, "signs.yaml"), "utf8"));
  const { weights, threshold } = parse(readFileSync(join(FOLDER, "weights.yaml"), "utf8"));
  return lexiconFileSchema.parse({
    forms,
    groups: { ...groups, name: { ...name, ...landmarks() }, meaning: meanings() },
    signs,
    neighbours,
    weights,
    threshold,
  });
}

function landmarks(): LexiconGroups["name"] {
  const all = readContent().place.landmarks.map(({ names }, index) => {
    const of = (isIt: (name: string) => boolean) => names.filter(isIt).join(",");
    const isChinese = (name: string) => /[\u3400-\u9fff]/.test(name);
    const isKorean = (name: string) => /[\uac00-\ud7a3]/.test(name);
    const terms = {
      vi: of((name) => !isChinese(name) && !isKorean(name)),
      zh: of(isChinese),
      ko: of(isKorean),
    };
    const said = Object.entries(terms).filter(([, names]) => names !== "");
    return [`landmark-${index}`, Object.fromEntries(said)];
  });
  return Object.fromEntries(all);
}

function meanings(): LexiconGroups["meaning"] {
  const all: Record<string, Record<string, string>> = parse(readMeanings());
  const kept = Object.entries(all).filter(([id]) => !NO_MATTER.has(id));
  return Object.fromEntries(kept.map(([id, terms]) => [`m-${id}`, terms]));
}

/** Puts it among the inbox's files, which ask for it by this name; no deploy changes it. */
export const alikeLexicon: Plugin = {
  name: "alike-lexicon",
  applyToEnvironment: ({ name }) => name === "client",
  generateBundle() {
    const source = JSON.stringify(readLexicon());
    this.emitFile({ type: "asset", fileName: "alike-lexicon.json", source });
  },
};
