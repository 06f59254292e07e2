/** What a server must know of an uploaded picture: its size, and how to drop its metadata. */

export interface ImageSize {
  width: number;
  height: number;
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47];
/** Start-of-frame markers of JPEG: C0 to CF without C4, C8 and CC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const START_OF_SCAN = 0xda;

/** `undefined` when the bytes are no JPEG or PNG. */
export function readImageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (PNG_SIGNATURE.every((byte, at) => bytes[at] === byte) && bytes.length >= 24) {
    return { width: view.getUint32(16), height: view.getUint32(20) };
  }
  for (const segment of jpegSegments(bytes)) {
    if (!isFrame(segment.marker) || segment.end - segment.start < 9) continue;
    return { height: view.getUint16(segment.start + 5), width: view.getUint16(segment.start + 7) };
  }
  return undefined;
}

/**
 * Without EXIF, XMP, IPTC and comments: both platforms re-encode what is sent as a photo, so a bot
 * never sees them. Bytes that are no JPEG come back as they are.
 */
export function stripJpegMetadata(bytes: Uint8Array): Uint8Array {
  const dropped = jpegSegments(bytes).filter(
    ({ marker }) => marker === 0xfe || (marker >= 0xe1 && marker <= 0xef),
  );
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const { start, end } of dropped) {
    parts.push(bytes.subarray(from, start));
    from = end;
  }
  return new Uint8Array(Buffer.concat([...parts, bytes.subarray(from)]));
}

interface Segment {
  marker: number;
  start: number;
  end: number;
}

/** The segments between start of image and the picture data. */
function jpegSegments(bytes: Uint8Array): Segment[] {
  const segments: Segment[] = [];
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return segments;
  let start = 2;
  while (start + 4 <= bytes.length && bytes[start] === 0xff) {
    const marker = bytes[start + 1] ?? START_OF_SCAN;
    const length = ((bytes[start + 2] ?? 0) << 8) | (bytes[start + 3] ?? 0);
    const end = start + 2 + length;
    if (marker === START_OF_SCAN || length < 2 || end > bytes.length) break;
    segments.push({ marker, start, end });
    start = end;
  }
  return segments;
}
