import { fromBase64Url } from "../../core/base64url.ts";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { type PackedFile, tar } from "../format/tar.ts";
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
}

/**
 * All of one tip that its officers may see, as a tar archive in one folder:
 * - `tip.json`: answers, thread with the station's notes, statuses, timeline, and a list of the files;
 * - `tip.txt`: the same, to be read;
 * - `files/`, `originals/`: the attachments, opened;
 * - `sealed/`: the age files as the station keeps them, whose hash a proof of filing names.
 *
 * Throws CallFailed if a file can't be fetched now; one that is gone for good is listed as missing.
 */
export async function packTip(tip: TipDetail, packing: Packing): Promise<Blob> {
  const { identities, words, station, savedBy, savedAt } = packing;
  const record = await tipRecord(tip, identities);
  const { entries, files } = await tipFiles(record, packing);
  const owner = tip.owner === null ? null : words.nameOf(tip.owner);
  const saved = { station, savedBy, savedAt: savedAt.toISOString() };
  const json = { form: "tieng-mo/tip/v1", ...saved, owner, ...record, files: entries };
  const letter = tipLetter({ tip, record, files: entries, savedBy, savedAt }, words);
  const all: PackedFile[] = [
    { path: "tip.txt", blob: letter },
    { path: "tip.json", blob: new Blob([JSON.stringify(json, null, 2), "\n"]) },
    ...files,
    ...sealedFiles(tip),
  ];
  const folder = `tin-bao-${tip.number}`;
  return tar(
    all.map(({ path, blob }) => ({ path: `${folder}/${path}`, blob })),
    savedAt,
  );
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
