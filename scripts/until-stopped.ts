import { onLauncherGone } from "./on-launcher-gone.ts";

/**
 * Runs `start` and keeps what it opened until SIGTERM, SIGINT or the end of the npm that started
 * this process; then closes it and exits. Asked to stop while starting, it exits at once: a
 * crash at any point is safe, so this is too. An error is printed as its message alone, since a
 * stack may hold values.
 */
export async function untilStopped(start: () => Promise<() => Promise<void>>): Promise<void> {
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
  // Whoever read our output may stop reading; that is no reason to stop serving.
  process.stdout.on("error", () => undefined);
  try {
    close = await start();
    listen(stop);
  } catch (error) {
    console.error(error instanceof Error ? error.message : "failed");
    process.exit(1);
  }
}

/** Alone: Miniflare listens too once it runs, and would exit before `close` is done. */
function listen(stop: () => void): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.removeAllListeners(signal);
    process.on(signal, stop);
  }
}
