import { joinBytes, uint32be } from "./join-bytes.ts";
import { box, fullBox } from "./make-boxes.ts";

interface FilmTrack {
  handler: string;
  sampleEntry: Uint8Array;
}

/** A sample of a track (counted from 0), or bytes that belong to none. */
export type Piece = { track: number; bytes: Uint8Array } | { track: null; bytes: Uint8Array };

export interface Film {
  tracks: FilmTrack[];
  /** The media data. */
  pieces: Piece[];
  brand?: string;
  indexFirst?: boolean;
  /** All samples come in a fragment, whose offsets count from itself or from the file's start. */
  fragments?: "moof" | "file";
  /** Boxes before and after all others. */
  before?: Uint8Array;
  after?: Uint8Array;
  /** Boxes at the end of the index. */
  inIndex?: Uint8Array;
}

/** A film with an index that lists each sample as a chunk of its own. */
export function film(options: Film): Uint8Array {
  const { brand = "isom", before = new Uint8Array(), after = new Uint8Array() } = options;
  const start = joinBytes(box("ftyp", brand, uint32be(512), brand), before);
  const media = box("mdat", ...options.pieces.map(({ bytes }) => bytes));
  if (options.fragments) {
    const head = joinBytes(start, makeIndex(options, null));
    const bytes = makeFragment(options, head.length);
    return joinBytes(head, bytes, media, after);
  }
  const { indexFirst = true } = options;
  const dataAt = start.length + 8 + (indexFirst ? makeIndex(options, 0).length : 0);
  const index = makeIndex(options, dataAt);
  return joinBytes(start, ...(indexFirst ? [index, media] : [media, index]), after);
}

/** A film of one track, each piece a sample of it, or a gap. */
export function trackFilm(
  sampleEntry: Uint8Array,
  samples: Uint8Array[],
  more: Partial<Film> = {},
): Uint8Array {
  const pieces = samples.map((bytes) => ({ track: 0, bytes }));
  return film({ tracks: [{ handler: "vide", sampleEntry }], pieces, ...more });
}

/** A video sample entry of 64 × 48 pixels. */
export function videoEntry(type: string, ...boxes: Uint8Array[]): Uint8Array {
  const size = [0, 64, 0, 48];
  const head = [new Uint8Array(6), [0, 1], new Uint8Array(16), size, new Uint8Array(14)];
  const name = `\x11COMPRESSOR-SECRET`.padEnd(32, "\0");
  return box(type, ...head, name, [0, 24, 0xff, 0xff], ...boxes);
}

/** `dataAt`: where the media data begins; null: the samples come in fragments. */
function makeIndex(film: Film, dataAt: number | null): Uint8Array {
  const { tracks, inIndex = new Uint8Array() } = film;
  const traks = tracks.map(({ handler, sampleEntry }, track) => {
    const samples = dataAt === null ? [] : samplesOf(film, track, dataAt);
    return makeTrack(track + 1, handler, { sampleEntry, samples });
  });
  const defaults = tracks.map((_, track) =>
    fullBox("trex", 0, uint32be(track + 1), uint32be(1), new Uint8Array(12)),
  );
  return box(
    "moov",
    fullBox("mvhd", 0, new Uint8Array(8), uint32be(1000), uint32be(60), new Uint8Array(80)),
    ...traks,
    ...(film.fragments ? [box("mvex", ...defaults)] : []),
    inIndex,
  );
}

interface Sample {
  at: number;
  length: number;
}

function samplesOf({ pieces }: Film, wanted: number, dataAt: number): Sample[] {
  let at = dataAt;
  return pieces.flatMap(({ track, bytes }) => {
    const sample = { at, length: bytes.length };
    at += bytes.length;
    return track === wanted ? [sample] : [];
  });
}

function makeTrack(
  id: number,
  handler: string,
  { sampleEntry, samples }: { sampleEntry: Uint8Array; samples: Sample[] },
): Uint8Array {
  const count = uint32be(samples.length);
  const runs = samples.length > 0 ? [uint32be(1), uint32be(1), uint32be(1), uint32be(1)] : [];
  const tables = box(
    "stbl",
    fullBox("stsd", 0, uint32be(1), sampleEntry),
    fullBox("stts", 0, ...(samples.length > 0 ? [uint32be(1), count, uint32be(20)] : [count])),
    fullBox("stsc", 0, ...(runs.length > 0 ? runs : [count])),
    fullBox("stsz", 0, uint32be(0), count, ...samples.map(({ length }) => uint32be(length))),
    fullBox("stco", 0, count, ...samples.map(({ at }) => uint32be(at))),
  );
  const self = fullBox("dref", 0, uint32be(1), box("url ", [0, 0, 0, 1]));
  return box(
    "trak",
    box("tkhd", [0, 0, 0, 7], new Uint8Array(8), uint32be(id), new Uint8Array(68)),
    box(
      "mdia",
      fullBox("mdhd", 0, new Uint8Array(8), uint32be(1000), uint32be(60), [0x55, 0xc4, 0, 0]),
      fullBox("hdlr", 0, new Uint8Array(4), handler, new Uint8Array(12), "NAME-SECRET\0"),
      box("minf", fullBox("vmhd", 0, new Uint8Array(8)), box("dinf", self), tables),
    ),
  );
}

function makeFragment(film: Film, start: number): Uint8Array {
  const bytes = (dataAt: number): Uint8Array =>
    box(
      "moof",
      fullBox("mfhd", 0, uint32be(1)),
      ...film.tracks.map((_, track) => {
        const samples = samplesOf(film, track, dataAt);
        return box("traf", fragmentHead(film, track + 1), ...samples.map(run));
      }),
    );
  const fromMoof = bytes(0).length + 8;
  return bytes(film.fragments === "file" ? start + fromMoof : fromMoof);
}

function fragmentHead({ fragments }: Film, id: number): Uint8Array {
  if (fragments === "moof") return box("tfhd", [0, 2, 0, 0], uint32be(id));
  return box("tfhd", [0, 0, 0, 1], uint32be(id), new Uint8Array(8));
}

/** With offset and size of one sample. */
function run({ at, length }: Sample): Uint8Array {
  return box("trun", [0, 0, 2, 1], uint32be(1), uint32be(at), uint32be(length));
}
