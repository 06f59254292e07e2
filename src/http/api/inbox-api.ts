import { Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { limitStrangers } from "../limit-strangers.ts";
import { alertRoutes } from "./alert-routes.ts";
import { auditRoutes } from "./audit-routes.ts";
import { deadlineRoutes } from "./deadline-routes.ts";
import { dutyRoutes } from "./duty-routes.ts";
import { exportRoutes } from "./export-routes.ts";
import { figureRoutes } from "./figure-routes.ts";
import { forwardRoutes, uploadRoutes } from "./forward-routes.ts";
import { guardWrites, limitBody } from "./guard-writes.ts";
import { guideRoutes } from "./guide-routes.ts";
import { joinRoutes } from "./join-routes.ts";
import { keyRoutes } from "./key-routes.ts";
import { matterRoutes } from "./matter-routes.ts";
import { noticeRoutes } from "./notice-routes.ts";
import { officerRoutes } from "./officer-routes.ts";
import { ownRoutes } from "./own-routes.ts";
import { proposalRoutes } from "./proposal-routes.ts";
import { requireSession } from "./require-session.ts";
import { scamRoutes } from "./scam-routes.ts";
import { shiftRoutes } from "./shift-routes.ts";
import { signInRoutes } from "./sign-in-routes.ts";
import { stepUpRoutes } from "./step-up-routes.ts";
import { tipRoutes } from "./tip-routes.ts";
import { wayInRoutes } from "./way-in-routes.ts";

/** Mounted at `/api`. Whatever comes after `requireSession` is for officers only. */
export const inboxApi = new Hono<HttpEnv>()
  .route("/tips", uploadRoutes)
  .use(guardWrites, limitBody)
  .use("/join/*", limitStrangers)
  .use("/sign-in/*", limitStrangers)
  .route("/join", joinRoutes)
  .route("/sign-in", signInRoutes)
  .use(requireSession)
  .route("/", ownRoutes)
  .route("/step-up", stepUpRoutes)
  .route("/ways-in", wayInRoutes)
  .route("/tips", tipRoutes)
  .route("/deadlines", deadlineRoutes)
  .route("/", figureRoutes)
  .route("/tips", forwardRoutes)
  .route("/matters", matterRoutes)
  .route("/exports", exportRoutes)
  .route("/officers", officerRoutes)
  .route("/keys", keyRoutes)
  .route("/audit", auditRoutes)
  .route("/scams", scamRoutes)
  .route("/guide", guideRoutes)
  .route("/shifts", shiftRoutes)
  .route("/duty", dutyRoutes)
  .route("/alerts", alertRoutes)
  .route("/notices", noticeRoutes)
  .route("/proposals", proposalRoutes);

/** `hc<InboxApi>("/api")`. An answer that is not 2xx holds an ApiErrorBody. */
export type InboxApi = typeof inboxApi;
