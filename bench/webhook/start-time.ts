import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { answerParent } from "./answer-parent.ts";

/**
 * Prints the milliseconds that V8 takes to compile a bundle and run its top level (in Node, with
 * the platform's modules stubbed), which a new isolate does before its first request. Workerd's own
 * clock does not advance during that time.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier.startsWith("cloudflare:")
      ? { url: "data:text/javascript,export class DurableObject {}", shortCircuit: true }
      : next(specifier, context),
});

answerParent<{ bundle: string }, number>(
  async ({ bundle }) => {
    const start = performance.now();
    await import(pathToFileURL(bundle).href);
    return performance.now() - start;
  },
  async () => undefined,
);
