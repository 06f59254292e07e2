import { loadPart } from "../parts/part-missing.ts";

/** Apart from the other pages: most shifts need it once. */
export const loadDutyPage = () => loadPart(() => import("../duty/duty-page.tsx"));
