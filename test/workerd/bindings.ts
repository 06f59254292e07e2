import { env } from "cloudflare:workers";
import type { Env } from "../../src/wire.ts";

/** The bindings of the tests, and the one secret that they look at. */
export const bindings = env as unknown as Env & { APP_SECRET: string };

const { CONVERSATION, MAILBOX, STATION, BROADCASTER } = bindings;

/** All kinds of objects; each is typed by its port, the test's tools want them without it. */
export const NAMESPACES = [
  CONVERSATION,
  MAILBOX,
  STATION,
  BROADCASTER,
] as unknown as DurableObjectNamespace[];
