import type { StationDeps } from "./deps.ts";
import type { SuspensionRow } from "./officer-store.ts";

/** The suspension that runs now; with `officer`, if it is theirs. null: none. */
export function suspensionOf(
  { store, clock }: Pick<StationDeps, "store" | "clock">,
  officer?: string,
): SuspensionRow | null {
  const now = clock.now();
  const running = store.suspensions.all().find(({ until }) => now < until);
  return running && (officer ?? running.officer) === running.officer ? running : null;
}
