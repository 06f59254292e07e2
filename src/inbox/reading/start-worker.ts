import type { StartEngine } from "./engine.ts";
import workerUrl from "./reading-worker.ts?worker&url";
import type { Answer } from "./tip-reader.ts";

/** Starts the Web Worker. A browser that refuses it says so at once or later. */
export const startWorker: StartEngine = ({ answered, failed }) => {
  try {
    const worker = new Worker(workerUrl, { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => answered(data));
    worker.addEventListener("error", failed);
    return { post: (job) => worker.postMessage(job), end: () => worker.terminate() };
  } catch {
    queueMicrotask(failed);
    return { post: () => undefined, end: () => undefined };
  }
};
