import { useSyncExternalStore } from "react";
import { useDesk } from "./use-desk.ts";

/**
 * A text that the officer has not sent yet, and how to change it: as `useState`, but it outlives a
 * reload, a lock and a lost network. `name`: a kind and what it is about, as `note 4fR…`.
 */
export function useDraft(name: string): [text: string, write: (text: string) => void] {
  const { drafts } = useDesk();
  const text = useSyncExternalStore(drafts.subscribe, () => drafts.get(name));
  return [text, (next) => drafts.set(name, next)];
}
