import { useSyncExternalStore } from "react";
import { isRenewed, onRenewed } from "../api/renewal.ts";

/** Whether a deploy has replaced the inbox of this page. */
export function useRenewed(): boolean {
  return useSyncExternalStore(onRenewed, isRenewed);
}
