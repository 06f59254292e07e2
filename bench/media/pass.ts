import { stripMedia } from "../../src/core/media/strip-media.ts";
import { ageSealing } from "../../src/seal/age-sealing.ts";
import { filmStream } from "./film.ts";

/** Processing of a file on its way into the store, in parts and as a whole. */
export const PASSES = {
  read: async () => filmStream(),
  strip: async () => (await stripped()).body,
  seal: async () => sealed(filmStream()),
  "strip + seal": async () => sealed((await stripped()).body),
  "read at once, then seal": async () => sealed(await atOnce(filmStream())),
} satisfies Record<string, () => Promise<ReadableStream<Uint8Array>>>;

export type Pass = keyof typeof PASSES;

async function stripped() {
  const film = await stripMedia(filmStream());
  if (!film.ok) throw new Error("the film is not taken for one");
  return film.value;
}

async function sealed(plain: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const { recipient } = await ageSealing.keyPair(new Uint8Array(32).fill(7));
  return (await ageSealing.sealStream(recipient, plain)).body;
}

/** As a program without streams does it. */
async function atOnce(source: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  return new Blob([await new Response(source).bytes()]).stream();
}
