import type { MediaStore } from "../app/ports.ts";

/**
 * Attachments in R2. R2 needs the length of a stream, so a stream of unknown length is read into
 * memory first.
 */
export function makeR2MediaStore(bucket: R2Bucket): MediaStore {
  return {
    put: async (name, body, size) => {
      if (size === null) {
        await bucket.put(name, await new Response(body).arrayBuffer());
        return;
      }
      const fixed = new FixedLengthStream(size);
      await Promise.all([body.pipeTo(fixed.writable), bucket.put(name, fixed.readable)]);
    },
    get: async (name) => (await bucket.get(name))?.body ?? null,
    has: async (name) => (await bucket.head(name)) !== null,
    delete: (name) => bucket.delete(name),
  };
}
