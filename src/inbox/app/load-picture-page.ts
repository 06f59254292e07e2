import { loadPart } from "../parts/part-missing.ts";

/** Apart from the other pages: its charts are looked at now and then. */
export const loadPicturePage = () => loadPart(() => import("../picture/picture-page.tsx"));
