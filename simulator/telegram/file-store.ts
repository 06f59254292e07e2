import type { Chance } from "../chance.ts";
import type { SimFile } from "../contracts.ts";
import type { TgFile } from "./types.ts";

/** getFile's link is promised for an hour. */
const LINK_LIFE_MS = 3_600_000;
const EXTENSION = /\.[A-Za-z0-9]{1,8}$/;

export interface Stored {
  file: SimFile;
  uniqueId: string;
  folder: string;
}

/** The platform's files: by file id for the bot, by path for its downloads. */
export class FileStore {
  #chance: Chance;
  #now: () => number;
  #files = new Map<string, Stored>();
  #links = new Map<string, { fileId: string; until: number }>();

  constructor(chance: Chance, now: () => number) {
    this.#chance = chance;
    this.#now = now;
  }

  /** `folder` as in real paths: photos, documents, voice, videos, stickers. */
  add(file: SimFile, folder: string): TgFile {
    const fileId = `AgACAg${this.#chance.hex(58)}`;
    const uniqueId = `AQAD${this.#chance.hex(12)}`;
    this.#files.set(fileId, { file, uniqueId, folder });
    return { file_id: fileId, file_unique_id: uniqueId, file_size: file.bytes.length };
  }

  /** Every file with its id, oldest first. */
  entries(): [fileId: string, stored: Stored][] {
    return [...this.#files];
  }

  /** Puts back a file of before a restart. */
  restore(fileId: string, stored: Stored): void {
    this.#files.set(fileId, stored);
  }

  get(fileId: string): SimFile | undefined {
    return this.#files.get(fileId)?.file;
  }

  describe(fileId: string): TgFile | undefined {
    const stored = this.#files.get(fileId);
    if (!stored) return undefined;
    const { bytes } = stored.file;
    return { file_id: fileId, file_unique_id: stored.uniqueId, file_size: bytes.length };
  }

  /** A fresh download path for the file, good for an hour. */
  link(fileId: string): string | undefined {
    const stored = this.#files.get(fileId);
    if (!stored) return undefined;
    const extension = stored.file.name.match(EXTENSION)?.[0] ?? "";
    const path = `${stored.folder}/file_${this.#links.size}${extension}`;
    this.#links.set(path, { fileId, until: this.#now() + LINK_LIFE_MS });
    return path;
  }

  open(path: string): SimFile | undefined {
    const link = this.#links.get(path);
    return link && link.until > this.#now() ? this.get(link.fileId) : undefined;
  }
}
