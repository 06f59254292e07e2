/** One value of a TIFF directory: text, or numbers of 2 (`short`) or 8 bytes (`rational`), or raw. */
type Value =
  | { type: "text"; value: string }
  | { type: "short"; value: number }
  | { type: "long"; value: number }
  | { type: "rational"; value: number[] }
  | { type: "raw"; value: Uint8Array };

type Directory = Record<number, Value>;

const text = (value: string): Value => ({ type: "text", value });
const rational = (...value: number[]): Value => ({ type: "rational", value });

/** Strings that must not be found anywhere in a stripped file. */
export const SECRETS = {
  make: "SecretPhone",
  model: "Model-4711",
  serial: "SERIAL-0815",
  maker: "MAKERNOTE-INSIDE",
  artist: "Nguyen Thi Secret",
  software: "SecretSoft 9",
  thumbnail: "THUMBNAIL-INSIDE",
};

/** What a phone writes: camera, serial, time, GPS, MakerNote, author, preview. */
export function phoneExif(orientation: number): Uint8Array {
  return makeTiff({
    main: {
      271: text(SECRETS.make),
      272: text(SECRETS.model),
      274: { type: "short", value: orientation },
      305: text(SECRETS.software),
      306: text("2026:11:23 10:11:12"),
      315: text(SECRETS.artist),
    },
    exif: {
      36867: text("2026:11:23 10:11:12"),
      37500: { type: "raw", value: new TextEncoder().encode(SECRETS.maker) },
      42033: text(SECRETS.serial),
    },
    gps: { 1: text("N"), 2: rational(21, 1, 42.5), 3: text("E"), 4: rational(105, 51, 8.25) },
    thumbnail: new TextEncoder().encode(`\xff\xd8${SECRETS.thumbnail}`),
  });
}

interface Tiff {
  main: Directory;
  exif: Directory;
  gps: Directory;
  thumbnail: Uint8Array;
}

/** A big-endian TIFF: directory 0 with its Exif and GPS directories, and directory 1. */
function makeTiff({ main, exif, gps, thumbnail }: Tiff): Uint8Array {
  const pointers = (exifAt: number, gpsAt: number): Directory => ({
    ...main,
    34665: { type: "long", value: exifAt },
    34853: { type: "long", value: gpsAt },
  });
  const preview = (at: number): Directory => ({
    513: { type: "long", value: at },
    514: { type: "long", value: thumbnail.length },
  });
  const exifAt = 8 + bytesOfDirectory(pointers(0, 0));
  const gpsAt = exifAt + bytesOfDirectory(exif);
  const previewAt = gpsAt + bytesOfDirectory(gps);
  const thumbnailAt = previewAt + bytesOfDirectory(preview(0));
  const file = new Uint8Array(thumbnailAt + thumbnail.length);
  file.set([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]);
  writeDirectory(file, 8, { directory: pointers(exifAt, gpsAt), next: previewAt });
  writeDirectory(file, exifAt, { directory: exif, next: 0 });
  writeDirectory(file, gpsAt, { directory: gps, next: 0 });
  writeDirectory(file, previewAt, { directory: preview(thumbnailAt), next: 0 });
  file.set(thumbnail, thumbnailAt);
  return file;
}

function encode(value: Value): { code: number; count: number; data: Uint8Array } {
  switch (value.type) {
    case "text": {
      const data = new TextEncoder().encode(`${value.value}\0`);
      return { code: 2, count: data.length, data };
    }
    case "short":
      return { code: 3, count: 1, data: Uint8Array.of(value.value >> 8, value.value) };
    case "long":
      return { code: 4, count: 1, data: bigEndian(value.value) };
    case "rational": {
      const data = value.value.flatMap((number) => [
        ...bigEndian(Math.round(number * 100)),
        ...bigEndian(100),
      ]);
      return { code: 5, count: value.value.length, data: Uint8Array.from(data) };
    }
    case "raw":
      return { code: 7, count: value.value.length, data: value.value };
  }
}

function bigEndian(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

function bytesOfDirectory(directory: Directory): number {
  const outside = Object.values(directory).map((value) => encode(value).data.length);
  const entries = 2 + outside.length * 12 + 4;
  return outside.reduce((sum, length) => sum + (length > 4 ? length : 0), entries);
}

function writeDirectory(
  file: Uint8Array,
  at: number,
  { directory, next }: { directory: Directory; next: number },
): void {
  const entries = Object.entries(directory).sort(([a], [b]) => Number(a) - Number(b));
  let heap = at + 2 + entries.length * 12 + 4;
  file.set([0, entries.length], at);
  for (const [index, [tag, value]] of entries.entries()) {
    const { code, count, data } = encode(value);
    const entry = at + 2 + index * 12;
    file.set([Number(tag) >> 8, Number(tag), 0, code, ...bigEndian(count)], entry);
    if (data.length <= 4) file.set(data, entry + 8);
    else {
      file.set(bigEndian(heap), entry + 8);
      file.set(data, heap);
      heap += data.length;
    }
  }
  file.set(bigEndian(next), at + 2 + entries.length * 12);
}
