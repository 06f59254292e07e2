import { join } from "node:path";
import type { Plugin } from "vite";
import { localesOf } from "../src/core/check/content-files.ts";
import { packMessages } from "../src/core/text/message-table.ts";
import { toShortCode } from "../src/core/text/short-code.ts";
import { parseFlows, readFiles, readFlowFiles } from "./read-content.ts";

/** As `virtual-content.d.ts` declares it. */
const NAME = "virtual:content";
const ROOT = join(import.meta.dirname, "..");

/**
 * Bundles the content as one JSON text that is validated at build time. The Worker then needs
 * neither a YAML parser nor the schemas of `flows/`, and starts faster.
 */
export const bundledContent: Plugin = {
  name: "bundled-content",
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load(id) {
    if (id !== `\0${NAME}`) return null;
    const flows = readFlowFiles();
    const locales = readFiles("locales", ".ftl");
    for (const path of Object.keys({ ...flows, ...locales })) this.addWatchFile(join(ROOT, path));
    return contentModule(flows, locales);
  },
};

/** The module of this content. */
export function contentModule(
  flows: Record<string, string>,
  locales: Record<string, string>,
): string {
  const { learned, guides, synonyms, danger, dangerLimits, officer, reveal, scam, ...others } =
    parseFlows(flows);
  // For gzip, what is alike stands together, and the weights, which are like nothing, last.
  const files = {
    guides,
    synonyms,
    danger,
    dangerLimits,
    officer,
    reveal,
    scam,
    ...others,
    learned,
  };
  const bundled = { messages: packMessages(localesOf(locales)), files };
  return `export const bundled = ${JSON.stringify(toShortCode(JSON.stringify(bundled)))};`;
}
