import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Plugin } from "vite";
import { localesOf } from "../src/core/check/content-files.ts";
import { packMessages } from "../src/core/text/message-table.ts";
import { parseFlows, readFiles, readFlowFiles } from "./read-content.ts";

/** As `virtual-content.d.ts` declares it. */
const NAME = "virtual:content";
const ROOT = join(import.meta.dirname, "..");

/** Brotli's qualities: the best takes a second, which no test waits for. */
const BEST = constants.BROTLI_MAX_QUALITY;
const QUICK = 5;

/**
 * Bundles the content as one JSON text that is validated at build time, so that the Worker needs
 * neither a YAML parser nor the schemas of `flows/`. Cloudflare counts the Worker after gzip. Brotli
 * makes the content a sixth smaller than gzip would, and gzip takes back nearly all that Base64 adds.
 */
export const bundledContent: Plugin = {
  name: "bundled-content",
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load(id) {
    if (id !== `\0${NAME}`) return null;
    const flows = readFlowFiles();
    const locales = readFiles("locales", ".ftl");
    for (const path of Object.keys({ ...flows, ...locales })) this.addWatchFile(join(ROOT, path));
    return contentModule(flows, locales, this.environment.mode === "build" ? BEST : QUICK);
  },
};

/** The module of this content. */
export function contentModule(
  flows: Record<string, string>,
  locales: Record<string, string>,
  quality = BEST,
): string {
  const { learned, guides, synonyms, danger, dangerLimits, officer, reveal, scam, ...others } =
    parseFlows(flows);
  // To compress well, what is alike stands together, and the weights, which are like nothing, last.
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
  const bundled = JSON.stringify({ messages: packMessages(localesOf(locales)), files });
  const compressed = brotliCompressSync(bundled, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality },
  });
  return `export const bundled = "${compressed.toString("base64")}";`;
}
