import type { OpenSession } from "./session.ts";

/**
 * Whether a newcomer was granted the station key whose code they saw and compared while they
 * waited, or one after it: who makes the next key has the one before.
 */
export function isAsShown(waited: OpenSession, { stationKey }: OpenSession): boolean {
  if (waited.stationKey.type !== "waiting" || stationKey.type !== "held") return true;
  const shown = waited.me.stationKey?.recipient;
  return [stationKey.pair, ...stationKey.former].some(({ recipient }) => recipient === shown);
}
