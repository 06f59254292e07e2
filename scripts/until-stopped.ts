import { enableCompileCache, flushCompileCache } from "node:module";
import { join } from "node:path";
import { onLauncherGone } from "./on-launcher-gone.ts";

/** Compiled modules of the last start: with them the next one needs a quarter less. */
const COMPILED = join(import.meta.dirname, "../node_modules/.cache/compiled");

/**
 * Runs `start` and keeps it running until SIGTERM, SIGINT or the end of the npm that started this
 * process; then stops it and exits. A stop during the start exits at once, which is safe because a
 * crash at any point is. Only the message of an error is printed, because a stack may contain
 * values.
 */
export async function untilStopped(start: () => Promise<() => Promise<void>>): Promise<void> {
  enableCompileCache(COMPILED);
  let close = (): Promise<void> => Promise.resolve();
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  listen(stop);
  onLauncherGone(stop);
  // The reader of our output may close it. The server goes on.
  process.stdout.on("error", () => undefined);
  try {
    close = await start();
    listen(stop);
    // Now, because at a kill nothing is written.
    flushCompileCache();
  } catch (error) {
    console.error(error instanceof Error ? error.message : "failed");
    process.exit(1);
  }
}

/** Removes other listeners: Miniflare's own would exit before `close` has finished. */
function listen(stop: () => void): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.removeAllListeners(signal);
    process.on(signal, stop);
  }
}
