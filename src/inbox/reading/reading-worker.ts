import { type Job, TipReader } from "./tip-reader.ts";

/** The Web Worker in which tips are opened. It talks to its page alone. */
const reader = new TipReader((answer) => self.postMessage(answer));
self.addEventListener("message", ({ data }: MessageEvent<Job>) => void reader.take(data));
self.postMessage({ type: "ready" });
