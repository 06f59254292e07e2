import { followUpSchema } from "../../core/tip/follow-up.ts";
import { type TipMedia, tipContentSchema } from "../../core/tip/tip-content.ts";
import type { PackedFile } from "../format/tar.ts";
import type { Box } from "./tip-parts.ts";
import type { TipRecord } from "./tip-record.ts";

/** Why a file is not there: it was deleted or never came, or its key does not open it. */
type MissingFile = "gone" | "unreadable";

/**
 * Fetches and opens one file of a tip, and covers regions of a picture. Throws CallFailed if the
 * server gives no answer; what can't be covered is unreadable.
 */
export type FetchFile = (file: {
  name: string;
  identity: string;
  boxes: Box[];
}) => Promise<{ blob: Blob; extension: string } | MissingFile>;

/** A file of a tip, as its record lists it. */
export interface FileEntry {
  /** In the archive; null: it is missing. */
  path: string | null;
  missing: MissingFile | null;
  kind: TipMedia["kind"];
  caption: string | null;
  /** Which message of the thread it came with, from 1; 0: with the tip. */
  message: number;
  /** Untouched: it may tell who made it. */
  original: boolean;
}

interface Fetching {
  fetchFile: FetchFile;
  onProgress(done: number, all: number): void;
  /** Regions to cover, by the name of the file. */
  boxes: ReadonlyMap<string, Box[]>;
}

interface Wanted extends Omit<FileEntry, "path" | "missing"> {
  name: string;
  identity: string;
}

/** Fetches all files of a tip one after the other, the originals too. */
export async function tipFiles(
  record: TipRecord,
  { fetchFile, onProgress, boxes }: Fetching,
): Promise<{ entries: FileEntry[]; files: PackedFile[] }> {
  const wanted = wantedFiles(record);
  const entries: FileEntry[] = [];
  const files: PackedFile[] = [];
  for (const { name, identity, ...about } of wanted) {
    onProgress(entries.length, wanted.length);
    const found = await fetchFile({ name, identity, boxes: boxes.get(name) ?? [] });
    if (typeof found === "string") {
      entries.push({ ...about, path: null, missing: found });
      continue;
    }
    const number = `${files.length + 1}`.padStart(2, "0");
    const folder = about.original ? "originals" : "files";
    const path = `${folder}/${number}-${about.kind}.${found.extension}`;
    entries.push({ ...about, path, missing: null });
    files.push({ path, blob: found.blob });
  }
  return { entries, files };
}

function wantedFiles(record: TipRecord): Wanted[] {
  const tip = tipContentSchema.safeParse("content" in record ? record.content : null);
  const own = (tip.data?.fields ?? []).flatMap(({ value }) =>
    value.type === "media" ? value.items : [],
  );
  const said = record.thread.flatMap((entry, index) => {
    const parsed = followUpSchema.safeParse("content" in entry ? entry.content : null);
    return (parsed.data?.files ?? []).map((item) => ({ item, message: index + 1 }));
  });
  return [...own.map((item) => ({ item, message: 0 })), ...said].flatMap(({ item, message }) => {
    const { name, identity, kind, caption = null, original } = item;
    const about = { kind, caption, message };
    const copy = { ...about, name, identity, original: false };
    return original ? [copy, { ...about, ...original, original: true }] : [copy];
  });
}
