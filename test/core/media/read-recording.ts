import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input, type MetadataTags } from "mediabunny";

export interface Recording {
  format: string;
  tags: MetadataTags;
  /** Each track with its packets, in base64. */
  tracks: { type: string; packets: string[] }[];
}

/** What an independent reader finds in a file of sound or video. */
export async function readRecording(bytes: Uint8Array): Promise<Recording> {
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
  const tracks = [];
  for (const track of await input.getTracks()) {
    if (!track.isVideoTrack() && !track.isAudioTrack()) continue;
    const packets: string[] = [];
    for await (const packet of new EncodedPacketSink(track).packets()) {
      packets.push(Buffer.from(packet.data).toString("base64"));
    }
    tracks.push({ type: track.type, packets });
  }
  const format = await input.getFormat();
  return { format: format.name, tags: await input.getMetadataTags(), tracks };
}
