import { badRequest } from "../api-error.ts";
import type { ApiRequest } from "../api-request.ts";
import type { SimFile } from "../contracts.ts";
import { type ImageSize, readImageSize, stripJpegMetadata } from "../image-facts.ts";
import { parseUrl } from "../public-url.ts";
import { readText } from "./call-params.ts";
import type { FileStore } from "./file-store.ts";
import type { TgFile, TgPhotoSize } from "./types.ts";

const MAX_PHOTO_BYTES = 10_485_760;
const MAX_UPLOAD_BYTES = 50 * 1024 * 1024;
const ATTACHED = /^attach:\/\//;
const MAX_SIDES = 10_000;
const MAX_RATIO = 20;
/** Longest side of the sizes a server makes of each photo. */
const PHOTO_SIDES = [90, 320, 800, 1280];

/** What a bot gave as a file: bytes, or the id of a file the platform has. */
export type GivenFile =
  | { type: "upload"; file: SimFile }
  | { type: "known"; described: TgFile; file: SimFile };

/** Reads the file parameter `name`: a multipart upload, `attach://`, or a file id. */
export function readFileParam(call: ApiRequest, name: string, store: FileStore): GivenFile {
  const text = readText(call, name);
  const uploaded = call.files.get(text.replace(ATTACHED, "") || name);
  if (uploaded) {
    if (uploaded.bytes.length > MAX_UPLOAD_BYTES) throw badRequest("file is too big");
    if (uploaded.bytes.length === 0) throw badRequest("file must be non-empty");
    return { type: "upload", file: uploaded };
  }
  if (text === "") throw badRequest(`there is no ${name} in the request`);
  // Nothing is fetched from other hosts: the simulator works without a network.
  if (parseUrl(text)?.protocol.startsWith("http"))
    throw badRequest("failed to get HTTP URL content");
  const [described, file] = [store.describe(text), store.get(text)];
  if (!described || !file) {
    throw badRequest("wrong remote file identifier specified: Wrong string length");
  }
  return { type: "known", described, file };
}

/** Throws what the platform answers to a picture it cannot take. */
export function checkPhoto(bytes: Uint8Array): ImageSize {
  if (bytes.length > MAX_PHOTO_BYTES) {
    throw badRequest(
      `file of size ${bytes.length} bytes is too big for a photo; the maximum size is ${MAX_PHOTO_BYTES} bytes`,
    );
  }
  const size = readImageSize(bytes);
  if (!size) throw badRequest("IMAGE_PROCESS_FAILED");
  const { width, height } = size;
  const ratio = Math.max(width, height) / Math.max(1, Math.min(width, height));
  if (width + height > MAX_SIDES || ratio > MAX_RATIO) throw badRequest("PHOTO_INVALID_DIMENSIONS");
  return size;
}

/** Stores a photo and its smaller sizes; metadata goes, as when a server re-encodes. */
export function addPhoto(store: FileStore, file: SimFile, size: ImageSize): TgPhotoSize[] {
  const bytes = stripJpegMetadata(file.bytes);
  const longest = Math.max(size.width, size.height);
  const sides = [...PHOTO_SIDES.filter((side) => side < longest), Math.min(longest, 1280)];
  return [...new Set(sides)].map((side) => ({
    // The simulator does not scale: each size holds the same picture under its own id.
    ...store.add({ bytes, mime: "image/jpeg", name: "photo.jpg" }, "photos"),
    width: Math.round((size.width * side) / longest),
    height: Math.round((size.height * side) / longest),
  }));
}
