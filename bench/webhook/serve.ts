import { serveWorker } from "../../scripts/serve-worker.ts";
import { answerParent } from "./answer-parent.ts";

/** Serves one bundle on workerd, as a process of its own, until its parent lets go. */
export interface ServeRequest {
  bundle: string;
  port: number;
  state: string;
  bindings: Record<string, string>;
}

/** `readyMs`: from the launch to the first healthy answer. */
export interface Served {
  url: string;
  readyMs: number;
}

let close = async (): Promise<void> => undefined;

answerParent<ServeRequest, Served>(
  async ({ bundle, port, state, bindings }) => {
    const start = performance.now();
    const log = (line: string) => console.error(line);
    const served = await serveWorker({ host: "127.0.0.1", port, state, bindings, bundle, log });
    close = served.close;
    return { url: served.url, readyMs: performance.now() - start };
  },
  () => close(),
);
