import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { parse } from "yaml";
import {
  fillTexts,
  type NoticeTemplates,
  noticeTemplatesSchema,
} from "../src/core/station/notice-template.ts";
import { readContent } from "./read-content.ts";

const FILE = join(import.meta.dirname, "../flows/templates/notices.yaml");

/** The templates of notices, with the place's hotlines in them. */
export function readNoticeTemplates(): NoticeTemplates {
  const { fields, templates } = noticeTemplatesSchema.parse(parse(readFileSync(FILE, "utf8")));
  const { hotlines } = readContent().place;
  const filled = templates.map((one) => ({ ...one, texts: fillTexts(one.texts, hotlines) }));
  return { fields, templates: filled };
}

/** Puts them among the inbox's files. It asks for them by this name, which no deploy changes. */
export const noticeTemplates: Plugin = {
  name: "notice-templates",
  applyToEnvironment: ({ name }) => name === "client",
  generateBundle() {
    const source = JSON.stringify(readNoticeTemplates());
    this.emitFile({ type: "asset", fileName: "notice-templates.json", source });
  },
};
