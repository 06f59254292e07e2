import type { LiveEvent } from "../../core/station/views.ts";
import type { TipStore } from "./tip-store.ts";

/** Shows a tip in the officers' list, and tells who is watching. Repeatable. */
export function listTip(
  { tips, announce }: { tips: Pick<TipStore, "list">; announce: (event: LiveEvent) => void },
  id: string,
): void {
  if (tips.list(id)) announce({ type: "tips", id });
}
