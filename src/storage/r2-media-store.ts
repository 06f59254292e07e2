import type { MediaStore } from "../app/ports.ts";

/** Attachments in R2, which needs to know the length of a stream. */
export function makeR2MediaStore(bucket: R2Bucket): MediaStore {
  return {
    put: async (name, body, size) => {
      const fixed = new FixedLengthStream(size);
      await Promise.all([body.pipeTo(fixed.writable), bucket.put(name, fixed.readable)]);
    },
    get: async (name) => (await bucket.get(name))?.body ?? null,
    has: async (name) => (await bucket.head(name)) !== null,
    delete: (name) => bucket.delete(name),
  };
}
