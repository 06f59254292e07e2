import { commandOf, isAlive, parentOf } from "./process-info.ts";

const WATCH_MS = 100;
const SHELL_OF_NPM = /^\S*sh -c /;

/**
 * Calls `stop` once the npm that started this process is gone. npm passes a signal on to its
 * shell only, and a killed npm to nobody; either would leave a server behind. Started without
 * npm, nothing is watched.
 */
export function onLauncherGone(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const launcher = findLauncher();
  const watch = setInterval(() => {
    if (isAlive(launcher)) return;
    clearInterval(watch);
    stop();
  }, WATCH_MS);
  watch.unref();
}

/** npm runs a script through `sh -c`; some shells stay in between, others become the script. */
function findLauncher(): number {
  const parent = process.ppid;
  if (!SHELL_OF_NPM.test(commandOf(parent) ?? "")) return parent;
  return parentOf(parent) ?? parent;
}
