import { loadPart } from "../parts/part-missing.ts";

/** Apart from the tip's page: it is opened now and then, and is large. */
export const loadMaskPanel = () => loadPart(() => import("./mask-panel.tsx"));
