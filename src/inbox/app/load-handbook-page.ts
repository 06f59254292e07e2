import { loadPart } from "../parts/part-missing.ts";

/** Apart from the other pages: it is printed once. */
export const loadHandbookPage = () => loadPart(() => import("../help/handbook-page.tsx"));
