import { loadPart } from "../parts/part-missing.ts";

/** Apart from the other pages: who has practised once needs it no more. */
export const loadPracticePage = () => loadPart(() => import("../practice/practice-page.tsx"));
