import { serveWorker } from "../../scripts/serve-worker.ts";
import { answerParent } from "./answer-parent.ts";

/** Serves one bundle on workerd in a process of its own, until its parent ends. */
export interface ServeRequest {
  bundle: string;
  port: number;
  state: string;
  bindings: Record<string, string>;
  inspectorPort?: number;
}

/** `readyMs`: from the launch to the first healthy answer. */
export interface Served {
  url: string;
  readyMs: number;
}

let close = async (): Promise<void> => undefined;

answerParent<ServeRequest, Served>(
  async ({ bundle, port, state, bindings, inspectorPort }) => {
    const start = performance.now();
    const log = (line: string) => console.error(line);
    const inspector = inspectorPort === undefined ? {} : { inspectorPort };
    const options = { host: "127.0.0.1", port, state, bindings, bundle, log, ...inspector };
    const served = await serveWorker(options);
    close = served.close;
    return { url: served.url, readyMs: performance.now() - start };
  },
  () => close(),
);
