import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createBuilder } from "vite";
import { PUBLIC_DIRECTORY } from "../../scripts/build-if-stale.ts";

const ROOT = join(import.meta.dirname, "../..");

export interface Bundle {
  path: string;
  /** Bytes. */
  size: number;
  gzip: number;
}

/** Both Workers, bundled by the same settings, apart from what `npm run build` leaves. */
export async function buildBundles(): Promise<{ ours: Bundle; baseline: Bundle }> {
  // The launcher serves the inbox from there; nothing of it is measured.
  mkdirSync(PUBLIC_DIRECTORY, { recursive: true });
  const ours = await build("src/worker.ts", "dist/bench/worker");
  const baseline = await build("bench/webhook/baseline-worker.ts", "dist/bench/baseline");
  return { ours, baseline };
}

async function build(input: string, folder: string): Promise<Bundle> {
  const outDir = join(ROOT, folder);
  const builder = await createBuilder({
    configFile: join(ROOT, "vite.config.ts"),
    logLevel: "warn",
    environments: {
      worker: { build: { outDir, rolldownOptions: { input: join(ROOT, input) } } },
    },
  });
  const { worker } = builder.environments;
  if (!worker) throw new Error("vite.config.ts has no worker environment");
  await builder.build(worker);
  const path = join(outDir, "worker.js");
  const code = readFileSync(path);
  return { path, size: code.byteLength, gzip: gzipSync(code).byteLength };
}
