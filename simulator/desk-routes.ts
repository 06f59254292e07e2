import { Hono } from "hono";
import type { Desks } from "./desks.ts";

const NONE: Desks = { list: () => [], open: async () => null };

/** The officers' inboxes: which have new tips, and a door into each. */
export function createDeskRoutes(desks: Desks = NONE): Hono {
  const app = new Hono();
  app.get("/", (c) => c.json(desks.list()));
  app.get("/:id", async (c) => {
    const address = await desks.open(c.req.param("id"));
    return address === null ? c.notFound() : c.redirect(address, 303);
  });
  return app;
}
