import { loadPart } from "../parts/part-missing.ts";

/** Apart from the other pages: most tips are about something of their own. */
export const loadMatterPage = () => loadPart(() => import("../matter/matter-page.tsx"));
