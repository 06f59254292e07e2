import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { parse } from "yaml";
import {
  fillText,
  type InboxTemplates,
  questionTemplatesSchema,
} from "../src/core/station/question-template.ts";
import { readContent } from "./read-content.ts";

const FILE = join(import.meta.dirname, "../flows/templates/questions.yaml");

/** The templates of questions, with the place's hotlines in them and the names of its areas. */
export function readQuestionTemplates(): InboxTemplates {
  const { templates, asks } = questionTemplatesSchema.parse(parse(readFileSync(FILE, "utf8")));
  const { place, texts } = readContent();
  const filled = templates.map(({ texts, ...one }) => ({
    ...one,
    texts: mapValues(texts, (text) => fillText(text, place.hotlines)),
  }));
  const names = ({ id }: { id: string }) =>
    place.languages.map((lang) => [lang, texts.format(lang, `area-${id}`)]);
  const areas = place.areas.map((area) => [area.id, Object.fromEntries(names(area))]);
  return { templates: filled, asks, areas: Object.fromEntries(areas) };
}

function mapValues<T>(of: Record<string, T>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value)]));
}

/** Puts them among the inbox's files. It asks for them by this name, which no deploy changes. */
export const questionTemplates: Plugin = {
  name: "question-templates",
  applyToEnvironment: ({ name }) => name === "client",
  generateBundle() {
    const source = JSON.stringify(readQuestionTemplates());
    this.emitFile({ type: "asset", fileName: "question-templates.json", source });
  },
};
