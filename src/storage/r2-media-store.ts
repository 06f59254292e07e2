import type { MediaStore } from "../app/ports.ts";

/** Attachments in R2, which needs to know the length of a stream. */
export function makeR2MediaStore(bucket: R2Bucket): MediaStore {
  return {
    put: (name, body, size) => put(bucket, name, { body, size }),
    // R2's binding has no copy.
    copy: async (from, to) => {
      const file = await bucket.get(from);
      if (file) await put(bucket, to, file);
      return file !== null;
    },
    get: async (name) => (await bucket.get(name))?.body ?? null,
    has: async (name) => (await bucket.head(name)) !== null,
    delete: (name) => bucket.delete(name),
  };
}

async function put(
  bucket: R2Bucket,
  name: string,
  { body, size }: { body: ReadableStream<Uint8Array>; size: number },
): Promise<void> {
  const fixed = new FixedLengthStream(size);
  await Promise.all([body.pipeTo(fixed.writable), bucket.put(name, fixed.readable)]);
}
