import { Hono } from "hono";
import type { AuditExport, AuditPage } from "../../core/station/views.ts";
import type { HttpEnv } from "../http-env.ts";
import { auditExportQuery, auditQuery } from "./inputs.ts";
import { valid } from "./valid.ts";

export const auditRoutes = new Hono<HttpEnv>()
  .get("/", valid("query", auditQuery), async (c) => {
    const { ask } = c.var.desk;
    const { officer = null, action = null, subject = null, ...asked } = c.req.valid("query");
    const { from = null, to = null, before = null } = asked;
    const query = { officer, action, subject, from, to, before };
    return c.json<AuditPage>(await ask("auditPage", query));
  })
  .get("/export", valid("query", auditExportQuery), async (c) => {
    const { ask } = c.var.desk;
    return c.json<AuditExport>(await ask("exportAudit", c.req.valid("query").after));
  });
