import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Plugin } from "vite";
import { localesOf } from "../src/core/check/content-files.ts";
import { HAN_PAIRS } from "../src/core/text/han-pairs.ts";
import { packMessages } from "../src/core/text/message-table.ts";
import { parseFlows, readFiles, readFlowFiles } from "./read-content.ts";

/** As `virtual-content.d.ts` declares it. */
const NAME = "virtual:content";
/** A table that the Worker gets in the same form. */
const PAIRS = "/src/core/text/han-pairs.ts";
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
    const { mode, config } = this.environment;
    const quality = mode === "build" ? BEST : QUICK;
    if (id.endsWith(PAIRS) && config.consumer === "server") {
      return compressedModule("HAN_PAIRS", HAN_PAIRS, quality);
    }
    if (id !== `\0${NAME}`) return null;
    const flows = readFlowFiles();
    const locales = readFiles("locales", ".ftl");
    for (const path of Object.keys({ ...flows, ...locales })) this.addWatchFile(join(ROOT, path));
    return contentModule(flows, locales, quality);
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
  const bundled = { messages: packMessages(localesOf(locales)), files };
  return compressedModule("bundled", JSON.stringify(bundled), quality);
}

/** A module that exports a text, and holds it as Brotli in Base64. */
function compressedModule(name: string, text: string, quality: number): string {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const packed = brotliCompressSync(text, { params }).toString("base64");
  return `import { Buffer } from "node:buffer";
import { brotliDecompressSync } from "node:zlib";
export const ${name} = brotliDecompressSync(Buffer.from("${packed}", "base64")).toString();`;
}
