import { fromBase64Url } from "../../core/base64url.ts";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { type PackedFile, tar } from "../format/tar.ts";
import { maskRecord, partsOfRecord, withoutFileKeys } from "./mask-record.ts";
import { boxesOf, countMask, type Mask } from "./mask-tip.ts";
import { type FetchFile, tipFiles } from "./tip-files.ts";
import { type LetterWords, tipLetter } from "./tip-letter.ts";
import { tipRecord } from "./tip-record.ts";

interface Packing {
  identities: string[];
  fetchFile: FetchFile;
  onProgress(done: number, all: number): void;
  words: LetterWords;
  station: string;
  savedBy: string;
  savedAt: Date;
  /** What is hidden in it; null: it is whole. */
  mask: Mask | null;
}

/**
 * All of one tip that its officers may see, as a tar archive in one folder:
 * - `tip.json`: answers, thread with the station's notes, statuses, timeline, and a list of the files;
 * - `tip.txt`: the same, to be read;
 * - `files/`, `originals/`: the attachments, opened;
 * - `sealed/`: the age files as the station keeps them, whose hash a proof of filing names.
 *
 * With a mask it is a copy that says how much is hidden, without `originals/` and `sealed/`: sealed
 * pieces can't be cut. Throws CallFailed if a file can't be fetched now; one that is gone for good is listed as missing.
 */
export async function packTip(tip: TipDetail, packing: Packing): Promise<Blob> {
  const { identities, words, station, savedBy, savedAt, mask } = packing;
  const whole = await tipRecord(tip, identities);
  const parts = partsOfRecord(whole, tip.thread);
  const record = mask ? maskRecord(whole, tip.thread, mask) : whole;
  const boxes = mask ? boxesOf(parts, mask) : new Map();
  const masked = mask && countMask(parts, mask);
  const { entries, files } = await tipFiles(record, { ...packing, boxes });
  const owner = tip.owner === null ? null : words.nameOf(tip.owner);
  const saved = { station, savedBy, savedAt: savedAt.toISOString() };
  const data = mask ? withoutFileKeys(record) : record;
  const json = { form: "tieng-mo/tip/v1", masked, ...saved, owner, ...data, files: entries };
  const letter = tipLetter({ tip, record, files: entries, savedBy, savedAt, masked }, words);
  const all: PackedFile[] = [
    { path: "tip.txt", blob: letter },
    { path: "tip.json", blob: new Blob([JSON.stringify(json, null, 2), "\n"]) },
    ...files,
    ...(mask ? [] : sealedFiles(tip)),
  ];
  const folder = packName(tip, mask);
  return tar(
    all.map(({ path, blob }) => ({ path: `${folder}/${path}`, blob })),
    savedAt,
  );
}

/** Of the file and its folder, without an extension. */
export function packName({ number }: Pick<TipDetail, "number">, mask: Mask | null): string {
  return `tin-bao-${number}${mask ? "-da-che" : ""}`;
}

function sealedFiles({ sealed, thread }: TipDetail): PackedFile[] {
  const named = [
    { name: "tip", sealed },
    ...thread.map((entry, index) => ({ name: `message-${index + 1}`, sealed: entry.sealed })),
  ];
  return named.flatMap(({ name, sealed }) => {
    const bytes = fromBase64Url(sealed);
    return bytes === null ? [] : [{ path: `sealed/${name}.age`, blob: new Blob([bytes]) }];
  });
}
