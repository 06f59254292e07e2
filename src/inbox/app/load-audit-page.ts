/** Apart from the other pages: heads and auditors alone have it. */
export const loadAuditPage = () => import("../audit/audit-page.tsx");
