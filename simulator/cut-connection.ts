import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";

/** Closes the caller's socket without a byte of answer, as a network failure does. */
export function cutConnection(c: Context): Response {
  // Hono types `env` by its app's generics; the server is always @hono/node-server here.
  const { incoming } = c.env as HttpBindings;
  incoming.socket.destroy();
  return new Response(null, { status: 500 });
}
