import { findCycles } from "./find-cycles.ts";
import type { Arrow, ParsedFile } from "./parsed-file.ts";
import { parseFile } from "./parsed-file.ts";
import type { Room } from "./rooms.ts";
import { mayImport, mayUsePackage, mayUsePlatform, roomOf } from "./rooms.ts";
import type { SourceFile } from "./source-file.ts";
import { folderOf, mayImportInside } from "./sub-rooms.ts";

const DEEPEST_FOLDER = 2;
const HAS_EXTENSION = /\.[a-z]+(\?[a-z&-]+)?$/;
/** Cloudflare's types are global; a file uses them without an import. */
const PLATFORM_TYPE =
  /^(DurableObject\w*|R2\w+|SqlStorage\w*|KVNamespace|D1Database|Queue|Fetcher|WebSocketPair|ExecutionContext|ScheduledEvent|Rpc|Cloudflare|ExportedHandler)$/;
/** What makes an answer depend on more than the arguments. `new Date(value)` does not. */
const IMPURE = new Set([
  "Date.now",
  "new Date()",
  "Date()",
  "performance.now",
  "Math.random",
  "crypto.getRandomValues",
  "crypto.randomUUID",
  "fetch()",
  "setTimeout()",
  "setInterval()",
  "queueMicrotask()",
]);

/** Every way in which the files break the layers, one line each: `path:line what is wrong`. */
export function layerFaults(sources: SourceFile[]): string[] {
  const files = sources.map(parseFile);
  return [...files.flatMap(faultsOfFile), ...findCycles(files)];
}

function faultsOfFile(file: ParsedFile): string[] {
  const room = roomOf(file.path);
  if (room === null) return [`${file.path} stands in no room`];
  return [
    ...depthFaults(file),
    ...(file.isBarrel && room !== "worker" ? [`${file.path} is a barrel`] : []),
    ...file.arrows.flatMap((arrow) => arrowFaults(file.path, room, arrow)),
    ...purityFaults(file, room),
    ...platformFaults(file, room),
  ];
}

function depthFaults({ path }: ParsedFile): string[] {
  const folders = path.split("/").length - 2;
  return folders > DEEPEST_FOLDER ? [`${path} lies deeper than two folders below src`] : [];
}

function arrowFaults(path: string, room: Room, arrow: Arrow): string[] {
  const place = `${path}:${arrow.line}`;
  if (arrow.target === null) {
    const allowed = mayUsePackage(path, room, arrow.specifier);
    return allowed ? [] : [`${place} ${arrow.specifier} has no place here`];
  }
  if (!HAS_EXTENSION.test(arrow.specifier)) return [`${place} import without its extension`];
  const target = roomOf(arrow.target);
  if (target === null || !mayImport(room, target, arrow.isType)) {
    return [`${place} ${room} may not import ${target ?? arrow.target}`];
  }
  if (target !== room || mayImportInside(room, path, arrow.target)) return [];
  return [`${place} ${folderOf(path)} may not import ${folderOf(arrow.target)}`];
}

function purityFaults(file: ParsedFile, room: Room): string[] {
  if (room !== "core") return [];
  const impure = file.uses.filter(({ name }) => IMPURE.has(name));
  return impure.map(({ name, line }) => `${file.path}:${line} ${name} in core`);
}

function platformFaults(file: ParsedFile, room: Room): string[] {
  if (mayUsePlatform(room)) return [];
  const platform = file.types.filter(({ name }) => PLATFORM_TYPE.test(name));
  return platform.map(({ name, line }) => `${file.path}:${line} ${name} is Cloudflare's`);
}
