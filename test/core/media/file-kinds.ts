import { readFileSync } from "node:fs";
import { join } from "node:path";
import { joinBytes, uint32be } from "./join-bytes.ts";
import { box, fullBox } from "./make-boxes.ts";
import { SECRETS } from "./make-exif.ts";
import { film, type Piece, trackFilm, videoEntry } from "./make-film.ts";
import { avifPhoto, HEIC_SECRETS, heicPhoto } from "./make-heif.ts";
import { PHOTO_SECRETS, phonePhoto } from "./make-jpeg.ts";
import { MOVIE_SECRETS, movie, PICTURES, POSITIONS } from "./make-movie.ts";
import { XMP } from "./make-picture.ts";
import { PNG_SECRETS, screenshot } from "./make-png.ts";
import { recording, TAG_SECRET } from "./make-recording.ts";
import { WEBP_SECRETS, webpPhoto } from "./make-riff.ts";
import { avcC, avcUnit, hevcUnit, hvcC, userData } from "./make-units.ts";

/** A file, and what must not be left in it. */
export interface FileKind {
  name: string;
  file: Uint8Array;
  secrets: readonly string[];
}

/** One that ExifTool finds by itself. */
const POSITION = "+21.0285+105.8542";
const AVC = videoEntry("avc1", avcC());
const HEVC = videoEntry("hvc1", hvcC());
const SLICE = avcUnit(5, "SLICE");
const ADOBE = [0xbe, 0x7a, 0xcf, 0xcb, 0x97, 0xa9, 0x42, 0xe8, 0x9c, 0x71, 0x99, 0x94, 0x91, 0xe3];
const XMP_UUID = [...ADOBE, 0xaf, 0xac];

const picture = (bytes: Uint8Array): Piece => ({ track: 0, bytes });
const word = (text: string): Uint8Array => joinBytes(text);

/** A track of words beside the pictures, as cameras and apps write positions. */
function withTrack(handler: string, entry: string, more = {}): Uint8Array {
  const tracks = [
    { handler: "vide", sampleEntry: AVC },
    { handler, sampleEntry: box(entry, new Uint8Array(6), [0, 1], "application/gps-SECRET\0") },
  ];
  const words = { track: 1, bytes: word("TRACK-SECRET 21.0285,105.8542") };
  return film({ tracks, pieces: [picture(SLICE), words, picture(SLICE), words], ...more });
}

const dashcam = new Uint8Array(readFileSync(join(import.meta.dirname, "dashcam-freegps.mp4")));
const TRACK_SECRETS = ["TRACK-SECRET", "NAME-SECRET", "gps-SECRET"];
const FREE_GPS = word("\0\0\x80\0freeGPS GAP-SECRET");
const SEI = avcUnit(6, userData("SEI-SECRET GPSLatitude"));
const EXTRA = joinBytes(
  box("udta", box("\xa9xyz", [0, 18, 0x15, 0xc7], `${POSITION}/`), box("\xa9mak", "MAKER-SECRET")),
);
const hevcOfSei = videoEntry(
  "hvc1",
  hvcC([{ type: 39, bytes: hevcUnit(39, userData("SEI-SECRET")).subarray(4) }]),
);
const obus = joinBytes([0x2a, 11], "\x04T35-SECRET", [0x32, 5], "FRAME");

export async function fileKinds(): Promise<FileKind[]> {
  const [jpeg, png, webp, avif] = [
    await phonePhoto(),
    await screenshot(),
    await webpPhoto(),
    await avifPhoto(),
  ];
  const kinds: [name: string, file: Uint8Array, secrets: readonly string[]][] = [
    ["MP4, GPS blocks between the frames (dashcam)", dashcam, ["freeGPS", "gps "]],
    [
      "MP4, GPS track of a camera",
      movie({ tracks: [PICTURES, POSITIONS], indexFirst: true }),
      [...MOVIE_SECRETS, "GPS5"],
    ],
    [
      "MOV, GPS track, index last",
      movie({ tracks: [PICTURES, POSITIONS], brand: "qt  " }),
      [...MOVIE_SECRETS, "GPS5"],
    ],
    ["MP4, text track of positions", withTrack("text", "text"), TRACK_SECRETS],
    ["MP4, subtitles of positions", withTrack("sbtl", "tx3g"), TRACK_SECRETS],
    ["MP4, timed metadata (mett)", withTrack("meta", "mett", { indexFirst: false }), TRACK_SECRETS],
    ["MOV, timed metadata (mebx)", withTrack("meta", "mebx", { brand: "qt  " }), TRACK_SECRETS],
    [
      "MP4, GPS track in fragments",
      withTrack("meta", "gpmd", { fragments: "moof" }),
      TRACK_SECRETS,
    ],
    [
      "MOV, text track in fragments",
      withTrack("text", "text", { fragments: "file", brand: "qt  " }),
      TRACK_SECRETS,
    ],
    [
      "MP4, gaps in fragments",
      trackFilm(AVC, [], {
        fragments: "moof",
        pieces: [picture(SLICE), { track: null, bytes: FREE_GPS }, picture(SLICE)],
      }),
      ["GAP-SECRET", "freeGPS"],
    ],
    ["MP4, SEI of H.264", trackFilm(AVC, [joinBytes(SEI, SLICE)]), ["SEI-SECRET"]],
    [
      "MOV, SEI of H.264, index last",
      trackFilm(AVC, [joinBytes(SEI, SLICE)], { brand: "qt  ", indexFirst: false }),
      ["SEI-SECRET"],
    ],
    [
      "MP4, SEI in fragments",
      trackFilm(AVC, [joinBytes(SEI, SLICE)], { fragments: "moof" }),
      ["SEI-SECRET"],
    ],
    [
      "MOV, SEI of H.265",
      trackFilm(HEVC, [joinBytes(hevcUnit(39, userData("SEI-SECRET")), hevcUnit(19, "SLICE"))], {
        brand: "qt  ",
      }),
      ["SEI-SECRET"],
    ],
    [
      "MP4, SEI in the configuration of H.265",
      trackFilm(hevcOfSei, [hevcUnit(19, "SLICE")]),
      ["SEI-SECRET"],
    ],
    [
      "MP4, T.35 of AV1",
      trackFilm(videoEntry("av01", box("av1C", [0x81, 0, 0, 0])), [obus]),
      ["T35-SECRET"],
    ],
    [
      "MP4, a second mdat",
      trackFilm(AVC, [SLICE], { after: box("mdat", "MDAT-SECRET") }),
      ["MDAT-SECRET"],
    ],
    [
      "MP4, XMP and free boxes",
      trackFilm(AVC, [SLICE], {
        before: joinBytes(box("free", "FREE-SECRET"), box("skip", "SKIP-SECRET")),
        after: box("uuid", XMP_UUID, XMP),
      }),
      ["FREE-SECRET", "SKIP-SECRET", "XMP-SECRET"],
    ],
    [
      "MOV, place and maker in user data",
      trackFilm(AVC, [SLICE], { brand: "qt  ", inIndex: EXTRA }),
      [POSITION, "MAKER-SECRET"],
    ],
    [
      "3GP, place and author",
      trackFilm(AVC, [SLICE], {
        brand: "3gp5",
        inIndex: box(
          "udta",
          fullBox(
            "loci",
            0,
            [0, 0],
            "LOCI-SECRET\0",
            uint32be(105),
            uint32be(21),
            uint32be(0),
            "earth\0\0",
          ),
          fullBox("auth", 0, [0x55, 0xc4], "AUTHOR-SECRET\0"),
        ),
      }),
      ["LOCI-SECRET", "AUTHOR-SECRET"],
    ],
    ["M4A, tags", await recording("m4a"), [TAG_SECRET]],
    ["HEIC, Exif, maker notes, XMP, SEI", heicPhoto(), HEIC_SECRETS],
    ["HEIC, index last", heicPhoto({ metaFirst: false }), HEIC_SECRETS],
    ["AVIF, Exif and XMP", avif, [SECRETS.make, SECRETS.model, SECRETS.artist, "XMP-SECRET"]],
    ["JPEG, Exif, maker notes, XMP", jpeg, PHOTO_SECRETS],
    ["PNG, Exif and XMP", png, PNG_SECRETS],
    ["WebP, Exif and XMP", webp, WEBP_SECRETS],
  ];
  return kinds.map(([name, file, secrets]) => ({ name, file, secrets }));
}
