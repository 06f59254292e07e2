import { gzipSync } from "node:zlib";
import { minifySync, type Rolldown, type ViteBuilder } from "vite";

type BuildResult = Awaited<ReturnType<ViteBuilder["build"]>>;
type Bundle = Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>;

/** A size in bytes after gzip at its default level, as Cloudflare counts and browsers download. */
export interface Size {
  name: string;
  bytes: number;
  /** The budget. Absent: the size is only printed. */
  limit?: number;
}

const CONTENT = "virtual:content";
/** What the Worker holds compressed: the content, and a table. */
const COMPRESSED = /^\0virtual:content$|\/src\/core\/text\/han-pairs\.ts$/;
const WORKER_CODE = 230_000;
/**
 * The whole was held to 380 kB before the words, spellings and weights by which residents are
 * understood, to 450 kB before what officers check in each other, and to 475 kB before notices
 * had areas, answers and a check of their own; 480 kB is the most it may ever have.
 */
const WORKER_WHOLE = 480_000;
const FIRST_PAGE = 110_000;

/** The sizes of a build of one environment of `vite.config.ts`. */
export function sizesOf(environment: string, result: BuildResult): Size[] {
  const bundle = bundleOf(result);
  return environment === "worker" ? workerSizes(bundle) : inboxSizes(bundle);
}

/** The Worker's code, its content (flows, words, forms of characters), and both together. */
function workerSizes(bundle: Bundle): Size[] {
  const [worker] = chunksOf(bundle);
  if (!worker) return [];
  const whole = gzipped(worker.code);
  const content = gzipped(minified(partsOf(worker).get(CONTENT) ?? ""));
  return [
    { name: "code of the Worker", bytes: whole - content, limit: WORKER_CODE },
    { name: "content of the Worker", bytes: content },
    { name: "the Worker as a whole", bytes: whole, limit: WORKER_WHOLE },
  ];
}

/** What a browser loads before sign-in, and what it loads directly afterwards. */
function inboxSizes(bundle: Bundle): Size[] {
  const chunks = chunksOf(bundle);
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry) return [];
  const needed = [entry, ...chunks.filter(({ fileName }) => entry.imports.includes(fileName))];
  const first = needed.reduce((sum, { code }) => sum + gzipped(code), 0);
  const all = chunks.reduce((sum, { code }) => sum + gzipped(code), 0);
  const styles = Object.values(bundle).flatMap((file) =>
    file.type === "asset" && file.fileName.endsWith(".css") ? [gzipped(file.source)] : [],
  );
  return [
    { name: "script of the inbox's first page", bytes: first, limit: FIRST_PAGE },
    { name: "script of the inbox behind it", bytes: all - first },
    { name: "styles of the inbox", bytes: styles.reduce((sum, bytes) => sum + bytes, 0) },
  ];
}

/** The share of each package and folder, compressed separately, the largest first. */
export function shares(chunk: Rolldown.OutputChunk): Size[] {
  return [...partsOf(chunk)]
    .map(([name, code]) => ({ name, bytes: gzipped(minified(code)) }))
    .sort((a, b) => b.bytes - a.bytes);
}

export function chunksOf(bundle: Bundle): Rolldown.OutputChunk[] {
  return Object.values(bundle).filter((file) => file.type === "chunk");
}

export function lineOf({ name, bytes, limit }: Size): string {
  const most = limit === undefined ? "" : ` of ${kilobytes(limit)}`;
  return `${kilobytes(bytes).padStart(9)}${most.padEnd(13)}  ${name}`;
}

/** The output of an environment's build, by file name. */
export function bundleOf(result: BuildResult): Bundle {
  const files = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  return Object.fromEntries(files.map((file) => [file.fileName, file]));
}

/** A line for each size that is over its limit. */
export function overBudget(sizes: Size[]): string[] {
  return sizes
    .filter(({ bytes, limit }) => limit !== undefined && bytes > limit)
    .map((size) => lineOf(size));
}

function partsOf(chunk: Rolldown.OutputChunk): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [id, { code }] of Object.entries(chunk.modules)) {
    const name = partOf(id);
    parts.set(name, `${parts.get(name) ?? ""}\n${code ?? ""}`);
  }
  return parts;
}

/** The package or folder of a module, or a virtual module's own name. */
function partOf(id: string): string {
  if (COMPRESSED.test(id)) return CONTENT;
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
  const folder = /\/(src\/[^?]*)\/[^/]+$/.exec(id)?.[1];
  return inPackage ?? folder ?? id.replace(/^\0|.*\/(?=src\/)/, "");
}

/** Minifies code as the build does, but without removing unused code. */
function minified(code: string): string {
  return minifySync("part.js", code, { compress: false, mangle: { toplevel: true } }).code;
}

function gzipped(code: string | Uint8Array): number {
  return gzipSync(code).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
