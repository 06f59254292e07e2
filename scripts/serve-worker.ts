import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { V4WorkerOptions } from "miniflare";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { parse } from "smol-toml";
import { z } from "zod";
import { PUBLIC_DIRECTORY, WORKER_BUNDLE } from "./build-if-stale.ts";
import { firstHealth } from "./first-health.ts";
import { guardState } from "./state-guard.ts";

const CONFIG = join(import.meta.dirname, "../wrangler.toml");
const ASSETS_WORKER = "assets";
/** The fields of wrangler.toml that are read here. To load Wrangler for them takes half a second. */
const Config = z.object({
  compatibility_date: z.string(),
  compatibility_flags: z.array(z.string()),
  durable_objects: z.object({
    bindings: z.array(z.object({ name: z.string(), class_name: z.string() })),
  }),
  r2_buckets: z.array(z.object({ binding: z.string() })),
  ratelimits: z.array(
    z.object({
      name: z.string(),
      namespace_id: z.string(),
      simple: z.object({ limit: z.number(), period: z.literal([10, 60]) }),
    }),
  ),
});

const HEALTH_STEP_MS = 50;
/** A question that is lost is asked again. */
const HEALTH_MS = 10_000;

export interface ServeOptions {
  /** Address to listen on. The port must be free. */
  host: string;
  port: number;
  /** Directory of the objects' databases, the bucket and the pid files. Created if missing. */
  state: string;
  /** The Worker's environment (README, "Deploy"). */
  bindings: Record<string, string>;
  /** Another Worker's bundle with the same bindings, for the benchmark. */
  bundle?: string;
  /** Port for a profiler. */
  inspectorPort?: number;
  /** Gets each line that the Worker logs. */
  log: (line: string) => void;
}

export interface ServedWorker {
  url: string;
  close(): Promise<void>;
}

/** The Worker ran but did not become healthy, because it refuses its configuration. */
export class WorkerRefused extends Error {
  /** @param complaint what it logged; only its first line is kept, without the stack. */
  constructor(complaint: string) {
    super(`the Worker does not start: ${complaint.split("\n", 1)[0]}`);
    this.name = "WorkerRefused";
  }
}

/**
 * Serves the built Worker on workerd, with its state in a directory. The port is the Worker's own
 * socket, without Miniflare's entry proxy and asset router. Resolves when `/health` answers 200.
 */
export async function serveWorker(options: ServeOptions): Promise<ServedWorker> {
  const state = resolve(options.state);
  const guard = await guardState(state);
  const complaints: string[] = [];
  const worker = new Miniflare({
    ...convertV4MiniflareOptions({
      workers: [workerOptions(options), assetsOptions()],
      port: 0,
      cf: false,
      ...(options.inspectorPort === undefined ? {} : { inspectorPort: options.inspectorPort }),
      log: new Log(LogLevel.NONE),
      handleStructuredLogs: ({ level, message }) => {
        if (level === "error") complaints.push(message);
        options.log(message);
      },
    }),
    resourcePersistencePath: state,
    enableDevRegistry: false,
    telemetry: { enabled: false },
  });
  const close = async (): Promise<void> => {
    await worker.dispose();
    guard.release();
  };
  try {
    await worker.ready;
    guard.running();
    const url = `http://${reachable(options.host)}:${options.port}`;
    await waitForHealth(url, complaints);
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Names and flags come from wrangler.toml, values only from the caller. */
function workerOptions({ host, port, bindings, bundle }: ServeOptions): V4WorkerOptions {
  const config = Config.parse(parse(readFileSync(CONFIG, "utf8")));
  const objects = config.durable_objects.bindings.map(
    ({ name, class_name }) => [name, { className: class_name, useSQLite: true }] as const,
  );
  return {
    name: "worker",
    modules: true,
    scriptPath: bundle ?? WORKER_BUNDLE,
    compatibilityDate: config.compatibility_date,
    compatibilityFlags: config.compatibility_flags,
    durableObjects: Object.fromEntries(objects),
    r2Buckets: config.r2_buckets.map(({ binding }) => binding),
    ratelimits: Object.fromEntries(
      config.ratelimits.map(({ name, ...counter }) => [name, counter]),
    ),
    // An `assets` option here would put Miniflare's router before every request.
    serviceBindings: { ASSETS: ASSETS_WORKER },
    bindings,
    unsafeDirectSockets: [{ host, port }],
  };
}

function assetsOptions(): V4WorkerOptions {
  return {
    name: ASSETS_WORKER,
    modules: true,
    script: "export default { fetch: () => new Response(null, { status: 404 }) }",
    assets: { directory: PUBLIC_DIRECTORY },
  };
}

async function waitForHealth(url: string, complaints: string[]): Promise<void> {
  const ask = async () => {
    const init = { signal: AbortSignal.timeout(HEALTH_MS) };
    return (await fetch(`${url}/health`, init).catch(() => null))?.status ?? null;
  };
  const status = await firstHealth({ ask, pause: () => pause(HEALTH_STEP_MS), now: Date.now });
  if (status === 200) return;
  const answer = status === null ? "does not answer" : `answers ${status}`;
  throw new WorkerRefused(complaints.at(-1) ?? `/health ${answer}`);
}

/** Replaces a wildcard address, on which one can listen but not call. */
function reachable(host: string): string {
  return host === "0.0.0.0" || host === "::" || host === "*" ? "localhost" : host;
}
