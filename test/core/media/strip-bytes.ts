import type { KeptRange } from "../../../src/core/media/kept-range.ts";
import type { Removed } from "../../../src/core/media/removed.ts";
import { type StripOutcome, stripMedia } from "../../../src/core/media/strip-media.ts";

/** `read`: how often the stripper asked for a chunk. */
export function streamOf(bytes: Uint8Array, chunkBytes: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      // A copy, as from the network, so that the stripper does not change the sample.
      controller.enqueue(bytes.slice(at, at + chunkBytes));
      at += chunkBytes;
    },
  });
}

export interface Attempt {
  type: string;
  /** null when the body failed. */
  bytes: Uint8Array | null;
  outcome: StripOutcome;
}

/** One pass. null: the type is not accepted. Whatever it throws is a bug of the stripper. */
export async function tryStrip(
  bytes: Uint8Array,
  chunkBytes = 4096,
  known: KeptRange[] | null = null,
): Promise<Attempt | null> {
  const stripped = await stripMedia(streamOf(bytes, chunkBytes), known);
  if (!stripped.ok) return null;
  const { type, body, outcome } = stripped.value;
  const taken = await new Response(body).bytes().catch(() => null);
  return { type, bytes: taken, outcome: outcome() };
}

export interface Stripped {
  type: string;
  bytes: Uint8Array;
  removed: Removed[];
  warning: string | null;
  passes: number;
}

/** The file as an officer gets it; a second pass when the first asks for one. */
export async function stripBytes(bytes: Uint8Array, chunkBytes = 4096): Promise<Stripped> {
  const first = await tryStrip(bytes, chunkBytes);
  const again = first?.outcome.type === "once-more";
  const kept = first?.outcome.type === "once-more" ? first.outcome.kept : null;
  const last = again ? await tryStrip(bytes, chunkBytes, kept) : first;
  if (last?.outcome.type !== "clean" || !last.bytes) {
    throw new Error(`not stripped: ${JSON.stringify(last?.outcome ?? null)}`);
  }
  const { removed, warning } = last.outcome;
  return { type: last.type, bytes: last.bytes, removed, warning, passes: again ? 2 : 1 };
}
