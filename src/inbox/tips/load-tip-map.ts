import { loadPart } from "../parts/part-missing.ts";

/** Apart from the tip's page: few tips have a place. */
export const loadTipMap = () => loadPart(() => import("../map/tip-map.tsx"));
