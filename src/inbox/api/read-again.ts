import type { QueryClient } from "@tanstack/react-query";

/**
 * Marks readings as old and reads those in view again. Not waited for: what was done is done,
 * whether or not the server can be asked about it now; a failed reading shows in its own place.
 */
export function readAgain(queries: QueryClient, ...keys: string[][]): void {
  for (const queryKey of keys) {
    queries.invalidateQueries({ queryKey }).catch(() => undefined);
  }
}
