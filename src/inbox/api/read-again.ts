import { focusManager, type QueryClient } from "@tanstack/react-query";

/**
 * Marks cached answers as old and reads those on the screen again. It does not wait: the action is
 * complete, whether or not the server answers now, and a failed read shows its error in its own
 * place.
 */
export function readAgain(queries: QueryClient, ...keys: string[][]): void {
  for (const queryKey of keys) {
    queries.invalidateQueries({ queryKey }).catch(() => undefined);
  }
}

/** A hidden window does not read an open tip: the server would note it as read. */
export function refetchTypeOf([kind]: readonly unknown[]): "active" | "none" {
  return kind !== "tip" || focusManager.isFocused() ? "active" : "none";
}
