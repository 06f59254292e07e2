import { paddedSize, padFile } from "../../core/media/pad-file.ts";
import type { MediaStore, Sealing } from "../ports.ts";

/**
 * Pads a file, seals it and stores it as a stream. `size`: its length in bytes; null: it is not
 * known, and the file is held in memory.
 */
export async function storeFile(
  { sealing, media }: { sealing: Sealing; media: MediaStore },
  { name, recipient }: { name: string; recipient: string },
  { body, size }: { body: ReadableStream<Uint8Array>; size: number | null },
): Promise<void> {
  const known = size === null ? await gathered(body) : { body, size };
  const sealed = await sealing.sealStream(recipient, padFile(known.body, known.size));
  await media.put(name, sealed.body, sealed.sizeOf(paddedSize(known.size)));
}

async function gathered(stream: ReadableStream<Uint8Array>) {
  const blob = await new Response(stream).blob();
  return { body: blob.stream(), size: blob.size };
}
