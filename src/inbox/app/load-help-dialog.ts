import { loadPart } from "../parts/part-missing.ts";

/** Apart from the pages: its words are many, and seldom asked for. */
export const loadHelpDialog = () => loadPart(() => import("../help/help-dialog.tsx"));
