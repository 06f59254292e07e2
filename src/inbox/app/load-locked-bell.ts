import { loadPart } from "../parts/part-missing.ts";

/** Apart from the page on which keys are opened, which is quick without it. */
export const loadLockedBell = () => loadPart(() => import("../alerts/locked-bell.tsx"));
