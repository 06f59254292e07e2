import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { Desks } from "./desks.ts";

/** How soon a page asks again when the stream ends. */
const RECONNECT_MS = 1_000;
const NONE: Desks = { list: () => [], open: async () => null, onChange: () => () => undefined };

/** The officers' inboxes: a list that follows what happens, and a door into each. */
export function createDeskRoutes(desks: Desks = NONE): Hono {
  const app = new Hono();
  app.get("/events", (c) =>
    streamSSE(c, async (stream) => {
      const send = () =>
        void stream.writeSSE({ data: JSON.stringify(desks.list()), retry: RECONNECT_MS });
      const closed = new Promise<void>((resolve) => stream.onAbort(resolve));
      const stop = desks.onChange(send);
      send();
      await closed;
      stop();
    }),
  );
  app.get("/:id", async (c) => {
    const address = await desks.open(c.req.param("id"));
    return address === null ? c.notFound() : c.redirect(address, 303);
  });
  return app;
}
