import type { Readable } from "node:stream";

/**
 * Resolves once a process has said some words, wherever they are cut into chunks and whatever comes
 * in the same chunk behind them. Fails if the stream closes first.
 */
export function untilHeard(stream: Readable, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard = "";
    stream.on("data", (chunk: Buffer) => {
      heard += chunk.toString();
      if (heard.includes(words)) resolve();
      heard = heard.slice(-words.length);
    });
    stream.once("close", () => reject(new Error(`it never said "${words}"`)));
  });
}
