import { commandOf, isAlive, parentOf } from "./process-info.ts";

const WATCH_MS = 100;
const SHELL_OF_NPM = /^\S*sh -c /;

/**
 * Calls `stop` when the npm that started this process has ended. npm sends signals only to its
 * shell, and a killed npm sends none, so a server could be left running. Without npm, nothing is
 * watched.
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

/**
 * Finds npm's pid. npm runs a script through `sh -c`. Some shells stay as a parent process, others
 * are replaced by the script.
 */
function findLauncher(): number {
  const parent = process.ppid;
  if (!SHELL_OF_NPM.test(commandOf(parent) ?? "")) return parent;
  return parentOf(parent) ?? parent;
}
