import { useMemo, useSyncExternalStore } from "react";
import { parseRoute, type Route } from "./route.ts";

export function useRoute(): Route | null {
  const hash = useSyncExternalStore(onHashChange, () => location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}

function onHashChange(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
