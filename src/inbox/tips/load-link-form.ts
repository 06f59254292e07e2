import { loadPart } from "../parts/part-missing.ts";

/** Apart from the page of a tip: seldom two tips are about the same thing. */
export const loadLinkForm = () => loadPart(() => import("./link-form.tsx"));
