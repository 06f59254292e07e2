import { loadPart } from "../parts/part-missing.ts";

/** Apart from the other pages: the calendar is opened seldom. */
export const loadDeadlinesPage = () => loadPart(() => import("../deadlines/deadlines-page.tsx"));
