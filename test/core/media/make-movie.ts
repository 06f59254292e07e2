import { joinBytes, uint32be } from "./join-bytes.ts";
import { box, fullBox } from "./make-boxes.ts";

/** When it was made: seconds since 1904. */
const MADE = uint32be(3_877_000_000);

export const MOVIE_SECRETS = [
  ...["+21.0285+105.8542", "MAKER-SECRET", "MDTA-SECRET", "UUID-SECRET", "META-SECRET"],
  ...["NAME-SECRET", "COMPRESSOR-SECRET", "PATH-SECRET", "FREE-SECRET", "LOCI-SECRET"],
];

interface Track {
  handler: string;
  sampleEntry: Uint8Array;
  /** One chunk each. */
  chunks: string[];
}

export const PICTURES: Track = {
  handler: "vide",
  sampleEntry: box(
    "vp09",
    ...[new Uint8Array(6), [0, 1], new Uint8Array(16), [0, 64, 0, 48], new Uint8Array(14)],
    ...["\x11COMPRESSOR-SECRET".padEnd(32, "\0"), [0, 24, 0xff, 0xff]],
    fullBox("vpcC", 1, [0, 10, 0x82, 1, 1, 1, 0, 0]),
  ),
  chunks: ["VIDEO-ONE-", "VIDEO-TWO-", "VIDEO-THREE-"],
};

/** GoPro's telemetry: a position many times a second, among the pictures. */
export const POSITIONS: Track = {
  handler: "meta",
  sampleEntry: box("gpmd", new Uint8Array(6), [0, 1], uint32be(0)),
  chunks: ["GPS5-SECRET-ONE", "GPS5-SECRET-TWO", "GPS5-SECRET-THREE"],
};

interface MovieOptions {
  tracks?: Track[];
  indexFirst?: boolean;
  brand?: string;
}

/** A film with all metadata filled in. The chunks of its tracks alternate. */
export function movie(options: MovieOptions = {}): Uint8Array {
  const { tracks = [PICTURES], indexFirst = false, brand = "isom" } = options;
  const start = joinBytes(
    box("ftyp", brand, uint32be(512), brand),
    box("uuid", new Uint8Array(16), "UUID-SECRET GPSLatitude"),
    box("free", "FREE-SECRET"),
  );
  const index = (dataAt: number): Uint8Array => makeIndex(tracks, dataAt);
  const data = interleaved(tracks).map(({ text }) => text);
  const media = box("mdat", ...data);
  const indexBytes = index(0).length;
  const dataAt = start.length + 8 + (indexFirst ? indexBytes : 0);
  const parts = indexFirst ? [index(dataAt), media] : [media, index(dataAt)];
  return joinBytes(start, ...parts);
}

/** The first chunks of all tracks, then the second ones. */
function interleaved(tracks: Track[]): { track: Track; text: string }[] {
  const turns = Math.max(0, ...tracks.map(({ chunks }) => chunks.length));
  return Array.from({ length: turns }, (_, turn) => turn).flatMap((turn) =>
    tracks.map((track) => ({ track, text: track.chunks[turn] ?? "" })),
  );
}

function makeIndex(tracks: Track[], dataAt: number): Uint8Array {
  const dates = [MADE, MADE];
  return box(
    "moov",
    fullBox("mvhd", 0, ...dates, uint32be(1000), uint32be(60), new Uint8Array(80)),
    ...tracks.map((track, index) => makeTrack(track, index + 1, offsetsOf(tracks, track, dataAt))),
    box(
      "udta",
      box("\xa9xyz", [0, 18, 0x15, 0xc7], "+21.0285+105.8542/"),
      box("\xa9mak", [0, 12, 0, 0], "MAKER-SECRET"),
      fullBox("loci", 0, [0, 0], "LOCI-SECRET\0"),
    ),
    box("meta", fullBox("hdlr", 0, new Uint8Array(4), "mdta", new Uint8Array(13)), MDTA),
  );
}

const MDTA = joinBytes(
  fullBox("keys", 0, uint32be(1), box("mdta", "com.apple.quicktime.location.ISO6709")),
  box("ilst", box("\0\0\0\x01", box("data", uint32be(1), uint32be(0), "MDTA-SECRET"))),
);

function offsetsOf(tracks: Track[], wanted: Track, dataAt: number): number[] {
  let at = dataAt;
  return interleaved(tracks).flatMap(({ track, text }) => {
    const start = at;
    at += text.length;
    return track === wanted && text !== "" ? [start] : [];
  });
}

function makeTrack(track: Track, id: number, offsets: number[]): Uint8Array {
  const { handler, sampleEntry, chunks } = track;
  const count = uint32be(chunks.length);
  const tables = box(
    "stbl",
    fullBox("stsd", 0, uint32be(1), sampleEntry),
    fullBox("stts", 0, uint32be(1), count, uint32be(20)),
    fullBox("stsc", 0, uint32be(1), uint32be(1), uint32be(1), uint32be(1)),
    fullBox("stsz", 0, uint32be(0), count, ...chunks.map(({ length }) => uint32be(length))),
    fullBox("stco", 0, count, ...offsets.map(uint32be)),
  );
  const reference = fullBox("dref", 0, uint32be(1), box("url ", [0, 0, 0, 1], "PATH-SECRET"));
  const dates = [MADE, MADE];
  return box(
    "trak",
    box("tkhd", [0, 0, 0, 7], ...dates, uint32be(id), new Uint8Array(68)),
    box(
      "mdia",
      fullBox("mdhd", 0, ...dates, uint32be(1000), uint32be(60), [0x55, 0xc4, 0, 0]),
      fullBox("hdlr", 0, "mhlr", handler, "appl", new Uint8Array(8), "NAME-SECRET\0"),
      box("minf", fullBox("vmhd", 0, new Uint8Array(8)), box("dinf", reference), tables),
    ),
    box("udta", box("meta", "META-SECRET")),
  );
}
