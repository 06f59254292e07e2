import {
  AdtsOutputFormat,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  MovOutputFormat,
  Mp3OutputFormat,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
  type OutputFormat,
  WavOutputFormat,
} from "mediabunny";
import { joinBytes } from "./join-bytes.ts";

/** Part of the tags of every recording. No stripped file may contain it. */
export const TAG_SECRET = "TAG-SECRET";

const PACKETS = 12;

/** Makes packets of one codec. They are not playable, only distinct. */
interface Codec {
  source: EncodedAudioPacketSource | EncodedVideoPacketSource;
  config: AudioDecoderConfig | VideoDecoderConfig;
  packet(index: number): Uint8Array;
}

function video(): Codec {
  return {
    source: new EncodedVideoPacketSource("vp9"),
    config: { codec: "vp09.00.10.08", codedWidth: 64, codedHeight: 48 },
    packet: (index) => new Uint8Array(700 + index).fill(index + 1),
  };
}

function aac(): Codec {
  return {
    source: new EncodedAudioPacketSource("aac"),
    config: {
      ...{ codec: "mp4a.40.2", sampleRate: 44_100, numberOfChannels: 1 },
      description: Uint8Array.of(0x12, 0x08),
    },
    packet: (index) => new Uint8Array(100 + index).fill(index + 1),
  };
}

function opus(): Codec {
  const head = joinBytes("OpusHead", [1, 1, 0, 0, 0x80, 0xbb, 0, 0, 0, 0, 0]);
  return {
    source: new EncodedAudioPacketSource("opus"),
    config: { codec: "opus", sampleRate: 48_000, numberOfChannels: 1, description: head },
    packet: (index) => joinBytes([0xf8], new Uint8Array(90 + index).fill(index + 1)),
  };
}

function mp3(): Codec {
  return {
    source: new EncodedAudioPacketSource("mp3"),
    config: { codec: "mp3", sampleRate: 44_100, numberOfChannels: 2 },
    // 128 kbit/s at 44.1 kHz.
    packet: (index) => joinBytes([0xff, 0xfb, 0x90, 0], new Uint8Array(413).fill(index + 1)),
  };
}

function pcm(): Codec {
  return {
    source: new EncodedAudioPacketSource("pcm-s16"),
    config: { codec: "pcm-s16", sampleRate: 48_000, numberOfChannels: 1 },
    packet: (index) => new Uint8Array(1920).fill(index + 1),
  };
}

type Kind =
  | "mp4"
  | "mp4-index-first"
  | "mp4-fragments"
  | "mov"
  | "m4a"
  | "ogg"
  | "mp3"
  | "aac"
  | "wav";

const KINDS: Record<Kind, () => { format: OutputFormat; codec: Codec }> = {
  mp4: () => ({ format: new Mp4OutputFormat({ fastStart: false }), codec: video() }),
  "mp4-index-first": () => ({
    format: new Mp4OutputFormat({ fastStart: "in-memory" }),
    codec: video(),
  }),
  "mp4-fragments": () => ({
    format: new Mp4OutputFormat({ fastStart: "fragmented" }),
    codec: video(),
  }),
  mov: () => ({ format: new MovOutputFormat({ fastStart: false }), codec: video() }),
  m4a: () => ({ format: new Mp4OutputFormat({ fastStart: "in-memory" }), codec: aac() }),
  ogg: () => ({ format: new OggOutputFormat(), codec: opus() }),
  mp3: () => ({ format: new Mp3OutputFormat(), codec: mp3() }),
  aac: () => ({ format: new AdtsOutputFormat(), codec: aac() }),
  wav: () => ({ format: new WavOutputFormat(), codec: pcm() }),
};

export const RECORDINGS: Kind[] = [
  ...(["mp4", "mp4-index-first", "mp4-fragments", "mov", "m4a"] as const),
  ...(["ogg", "mp3", "aac", "wav"] as const),
];

/** A recording as an independent writer makes it, with every tag that the writer knows. */
export async function recording(kind: Kind): Promise<Uint8Array> {
  const { format, codec } = KINDS[kind]();
  const target = new BufferTarget();
  const output = new Output({ format, target });
  if (codec.source instanceof EncodedVideoPacketSource) output.addVideoTrack(codec.source);
  else output.addAudioTrack(codec.source);
  output.setMetadataTags({
    ...{ title: TAG_SECRET, description: TAG_SECRET, artist: TAG_SECRET, album: TAG_SECRET },
    ...{ comment: TAG_SECRET, lyrics: TAG_SECRET, genre: TAG_SECRET, date: new Date(0) },
    images: [{ data: joinBytes(TAG_SECRET), mimeType: "image/jpeg", kind: "coverFront" }],
  });
  await output.start();
  for (let index = 0; index < PACKETS; index++) {
    const packet = new EncodedPacket(codec.packet(index), "key", index * 0.02, 0.02);
    const meta = index === 0 ? { decoderConfig: codec.config } : {};
    // TypeScript does not see that codec and configuration belong together.
    await (codec.source.add as (packet: EncodedPacket, meta: object) => Promise<void>)(
      packet,
      meta,
    );
  }
  await output.finalize();
  return new Uint8Array(target.buffer ?? new ArrayBuffer());
}
