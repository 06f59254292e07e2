import { joinBytes } from "./join-bytes.ts";
import { chattyGif } from "./make-gif.ts";
import { avifPhoto, heicPhoto } from "./make-heif.ts";
import { phonePhoto } from "./make-jpeg.ts";
import { movie, PICTURES, POSITIONS } from "./make-movie.ts";
import { screenshot } from "./make-png.ts";
import { RECORDINGS, recording } from "./make-recording.ts";
import { webpPhoto } from "./make-riff.ts";

/** One file of every kind, each full of metadata. */
export async function sampleFiles(): Promise<Map<string, Uint8Array>> {
  const recordings = RECORDINGS.map(async (kind) => [kind, await recording(kind)] as const);
  return new Map([
    ["jpeg", await phonePhoto()],
    ["jpeg, progressive", await phonePhoto({ progressive: true })],
    ["png", await screenshot()],
    ["webp", await webpPhoto()],
    ["gif", await chattyGif()],
    ["avif", await avifPhoto()],
    ["heic", heicPhoto()],
    ["heic, index last", heicPhoto({ metaFirst: false })],
    ["film with positions", movie({ tracks: [PICTURES, POSITIONS], indexFirst: true })],
    ["film with positions, index last", movie({ tracks: [PICTURES, POSITIONS] })],
    ["pdf", joinBytes("%PDF-1.4\n", "x".repeat(3000), "\n%%EOF\n")],
    ...(await Promise.all(recordings)),
  ]);
}
