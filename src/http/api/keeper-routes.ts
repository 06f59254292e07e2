import { Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { guideRoutes } from "./guide-routes.ts";
import { scamRoutes } from "./scam-routes.ts";

/** What one station keeps for the whole town. */
export const keeperRoutes = new Hono<HttpEnv>()
  .route("/scams", scamRoutes)
  .route("/guide", guideRoutes);
