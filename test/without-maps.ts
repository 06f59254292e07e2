import type { Plugin } from "vite";

/** Packages that the optimizer has bundled, and the content, which is one line. */
const NEVER_STEPPED_INTO = /\/deps_ssr\/|^\0virtual:/;

/**
 * Drops the source maps that nobody reads. Each test file of the `workerd` project is sent the whole
 * Worker as text, and these maps were most of it.
 */
export const withoutMaps: Plugin = {
  name: "without-maps",
  enforce: "post",
  transform: (code, id) =>
    NEVER_STEPPED_INTO.test(id) ? { code, map: { mappings: "" } } : undefined,
};
