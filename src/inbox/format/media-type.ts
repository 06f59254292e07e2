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
  { at: 0, bytes: "\xff\xfb", mime: "audio/mpeg", extension: "mp3", show: "audio" },
  { at: 0, bytes: "#!AMR", mime: "audio/amr", extension: "amr", show: "none" },
  { at: 4, bytes: "ftypheic", mime: "image/heic", extension: "heic", show: "none" },
  { at: 4, bytes: "ftypmif1", mime: "image/heic", extension: "heic", show: "none" },
  { at: 4, bytes: "ftypM4A", mime: "audio/mp4", extension: "m4a", show: "audio" },
  { at: 4, bytes: "ftypqt", mime: "video/quicktime", extension: "mov", show: "video" },
  { at: 4, bytes: "ftyp", mime: "video/mp4", extension: "mp4", show: "video" },
  { at: 0, bytes: "\x1aE\xdf\xa3", mime: "video/webm", extension: "webm", show: "video" },
  { at: 0, bytes: "%PDF-", mime: "application/pdf", extension: "pdf", show: "none" },
];

const UNKNOWN: MediaType = { mime: "application/octet-stream", extension: "bin", show: "none" };

/**
 * Told from the bytes alone, never from a name: what a stranger sent is shown only as one of a few
 * formats that cannot carry a script, and anything else is only offered for download.
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
