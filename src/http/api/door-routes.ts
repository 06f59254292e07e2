import { Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { joinRoutes } from "./join-routes.ts";
import { signInRoutes } from "./sign-in-routes.ts";

/** What is open to those who have no session yet. */
export const doorRoutes = new Hono<HttpEnv>()
  .route("/join", joinRoutes)
  .route("/sign-in", signInRoutes);
