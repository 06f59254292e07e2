import { abortAllDurableObjects, reset } from "cloudflare:test";
import { afterAll, vi } from "vitest";
import { bindings, renewBindings } from "./bindings.ts";
import { restoreMethods } from "./test-worker.ts";
import { emptyObjects } from "./watched-objects.ts";

/**
 * All files share one runtime and its modules, whose start costs more than most files. Each leaves
 * it as if it had never run: no object, no attachment, nothing in the Worker's memory, the true
 * clock, nothing replaced.
 */
afterAll(async () => {
  // Nothing goes on in an object whose tables are taken away.
  await abortAllDurableObjects();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  restoreMethods();
  await emptyObjects();
  await reset();
  const { objects } = await bindings.MEDIA.list();
  if (objects.length > 0) await bindings.MEDIA.delete(objects.map(({ key }) => key));
  renewBindings();
});
