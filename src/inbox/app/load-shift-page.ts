import { loadPart } from "../parts/part-missing.ts";

/** Apart from the other pages: it is used twice a shift. */
export const loadShiftPage = () => loadPart(() => import("../shift/shift-page.tsx"));
