import { type JsMinifyOptions, minify } from "@swc/core";
import type { Plugin } from "vite";

/** Nothing else of swc: the rest of minifying is Rolldown's, which runs after it. */
const STEPS: JsMinifyOptions["compress"] = {
  defaults: false,
  inline: 3,
  reduce_vars: true,
  unused: true,
  dead_code: true,
  side_effects: true,
  toplevel: true,
  passes: 3,
};

/**
 * Puts functions and values of the Worker that are used once into the place of their use, across
 * modules. Rolldown's own minifier does not, and it is 3 % of the code.
 */
export const inlineUsedOnce: Plugin = {
  name: "inline-used-once",
  apply: "build",
  applyToEnvironment: ({ name }) => name === "worker",
  renderChunk: async (code) => ({ code: await inlined(code), map: null }),
};

/** The same module; functions and plain values that are used once stand where they are used. */
export async function inlined(code: string): Promise<string> {
  const result = await minify(code, { module: true, ecma: 2022, compress: STEPS, mangle: false });
  return result.code;
}
