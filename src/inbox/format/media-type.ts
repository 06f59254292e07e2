/** What a decrypted attachment is shown as. */
export interface MediaType {
  mime: string;
  extension: string;
  show: "image" | "audio" | "video" | "none";
}

interface Signature extends MediaType {
  at: number;
  bytes: string;
}

/** First bytes of the formats that a browser may show; `?` stands for any byte. */
const SIGNATURES: Signature[] = [
  { at: 0, bytes: "\xff\xd8\xff", mime: "image/jpeg", extension: "jpg", show: "image" },
  { at: 0, bytes: "\x89PNG", mime: "image/png", extension: "png", show: "image" },
  { at: 0, bytes: "GIF8", mime: "image/gif", extension: "gif", show: "image" },
  { at: 0, bytes: "RIFF????WEBP", mime: "image/webp", extension: "webp", show: "image" },
  { at: 0, bytes: "RIFF????WAVE", mime: "audio/wav", extension: "wav", show: "audio" },
  { at: 0, bytes: "OggS", mime: "audio/ogg", extension: "ogg", show: "audio" },
  { at: 0, bytes: "ID3", mime: "audio/mpeg", extension: "mp3", show: "audio" },
  ...["\xff\xfb", "\xff\xfa", "\xff\xf3", "\xff\xf2"].map((bytes) => audio(bytes, "mpeg", "mp3")),
  // ADTS, in which Zalo keeps voice messages.
  ...["\xff\xf1", "\xff\xf9"].map((bytes) => audio(bytes, "aac", "aac")),
  { at: 0, bytes: "#!AMR", mime: "audio/amr", extension: "amr", show: "none" },
  ...["ftyphei", "ftyphev", "ftypmif", "ftypmsf"].map(heic),
  { at: 4, bytes: "ftypavi", mime: "image/avif", extension: "avif", show: "image" },
  { at: 4, bytes: "ftypM4A", mime: "audio/mp4", extension: "m4a", show: "audio" },
  { at: 4, bytes: "ftypqt", mime: "video/quicktime", extension: "mov", show: "video" },
  ...["moov", "mdat", "wide"].map(oldMovie),
  { at: 4, bytes: "ftyp", mime: "video/mp4", extension: "mp4", show: "video" },
  { at: 0, bytes: "\x1aE\xdf\xa3", mime: "video/webm", extension: "webm", show: "video" },
  { at: 0, bytes: "%PDF-", mime: "application/pdf", extension: "pdf", show: "none" },
];

function audio(bytes: string, kind: string, extension: string): Signature {
  return { at: 0, bytes, mime: `audio/${kind}`, extension, show: "audio" };
}

function heic(bytes: string): Signature {
  return { at: 4, bytes, mime: "image/heic", extension: "heic", show: "none" };
}

/** A QuickTime file from before the `ftyp` box existed. */
function oldMovie(bytes: string): Signature {
  return { at: 4, bytes, mime: "video/quicktime", extension: "mov", show: "video" };
}

/** Whether a file of this type may contain its author's name that the server could not remove. */
export function mayNameAuthor({ extension }: MediaType): boolean {
  return extension === "pdf";
}

const UNKNOWN: MediaType = { mime: "application/octet-stream", extension: "bin", show: "none" };

/**
 * Determines the type from the bytes alone, never from a name. A stranger's file is displayed only
 * if it is one of a few formats that cannot carry a script. Anything else is offered for download.
 */
export function mediaType(bytes: Uint8Array): MediaType {
  const found = SIGNATURES.find((signature) => matches(bytes, signature));
  if (found === undefined) return UNKNOWN;
  return { mime: found.mime, extension: found.extension, show: found.show };
}

function matches(bytes: Uint8Array, signature: Signature): boolean {
  return [...signature.bytes].every(
    (letter, index) => letter === "?" || bytes[signature.at + index] === letter.charCodeAt(0),
  );
}
