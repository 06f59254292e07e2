import { loadPart } from "../parts/part-missing.ts";

/** Apart from the other pages: heads and auditors alone have it. */
export const loadAuditPage = () => loadPart(() => import("../audit/audit-page.tsx"));
