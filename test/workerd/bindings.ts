import { env } from "cloudflare:workers";
import type { Env } from "../../src/wire.ts";

type Bindings = Env & { APP_SECRET: string };

/**
 * The bindings, and the only secret that tests read. Each file has a copy of its own, because what
 * the Worker keeps in memory belongs to the bindings that it was made from: see `wire.ts`.
 */
export let bindings = copied();

/** Whatever the Worker has kept in memory so far is forgotten. */
export function renewBindings(): void {
  bindings = copied();
}

function copied(): Bindings {
  return { ...(env as unknown as Bindings) };
}

/** The stub of an object, without the port by which its namespace is typed. */
export function stubOf(namespace: { getByName(name: string): unknown }, name: string) {
  // Every namespace gives such a stub.
  return namespace.getByName(name) as DurableObjectStub;
}
