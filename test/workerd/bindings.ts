import { env } from "cloudflare:workers";
import type { Env } from "../../src/wire.ts";

/** The bindings, and the only secret that tests read. */
export const bindings = env as unknown as Env & { APP_SECRET: string };

const { CONVERSATION, MAILBOX, STATION, BROADCASTER } = bindings;

/** The stub of an object, without the port by which its namespace is typed. */
export function stubOf(namespace: { getByName(name: string): unknown }, name: string) {
  // Every namespace gives such a stub.
  return namespace.getByName(name) as DurableObjectStub;
}

/** The namespaces of all objects, without their ports, as the test tools take them. */
export const NAMESPACES = [
  CONVERSATION,
  MAILBOX,
  STATION,
  BROADCASTER,
] as unknown as DurableObjectNamespace[];
