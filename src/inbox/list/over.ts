import type { Pick } from "./pick-dialog.tsx";

/** What is shown over the list. */
export type Over = { type: "none" } | { type: "help" } | { type: "pick"; pick: Pick };
