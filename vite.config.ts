import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { alikeLexicon } from "./scripts/alike-lexicon.ts";
import { overBudget, sizesOf } from "./scripts/bundle-sizes.ts";
import { bundledContent } from "./scripts/bundled-content.ts";
import { compactSql } from "./scripts/compact-sql.ts";
import { contentLast } from "./scripts/content-last.ts";
import { inlineUsedOnce } from "./scripts/inline-used-once.ts";
import { noticeTemplates } from "./scripts/notice-templates.ts";
import { passkeysWithoutCertificates } from "./scripts/passkeys-without-certificates.ts";
import { questionTemplates } from "./scripts/question-templates.ts";
import { townMap } from "./scripts/town-map.ts";
import { trimLibraries } from "./scripts/trim-libraries.ts";

const path = (relative: string): string => join(import.meta.dirname, relative);

/** On a busy machine it would warn that plugins are slow, which a newcomer takes for a fault. */
const CHECKS = { bundlerTimings: false };

/**
 * Two builds from one tree (`vite build --app`):
 * - `worker`: the Worker as one ES module, `dist/worker/worker.js`;
 * - `client`: the officers' app, `dist/public/inbox/`, which the Worker serves under `/inbox/`.
 */
export default defineConfig({
  root: path("src/inbox"),
  base: "/inbox/",
  // Scripts of the public pages: files among the assets, so that they are no part of the Worker.
  publicDir: path("src/http/static"),
  plugins: [
    react(),
    bundledContent,
    compactSql,
    noticeTemplates,
    questionTemplates,
    townMap,
    alikeLexicon,
    passkeysWithoutCertificates,
    trimLibraries,
    inlineUsedOnce,
    contentLast,
  ],
  // The Web Worker in which tips are opened: a module, by the same libraries as its page.
  worker: { format: "es", plugins: () => [trimLibraries] },
  environments: {
    client: {
      // kB before compression. Officers keep the app open all day: what is behind the door comes
      // as a whole, once (`load-ways-in.ts`).
      build: {
        outDir: path("dist/public/inbox"),
        emptyOutDir: true,
        chunkSizeWarningLimit: 1_500,
        // Every browser that can unlock the app preloads modules by itself.
        modulePreload: { polyfill: false },
        rolldownOptions: { checks: CHECKS },
      },
    },
    worker: {
      consumer: "server",
      define: { "process.env.NODE_ENV": '"production"' },
      resolve: {
        conditions: ["workerd", "worker", "browser", "module", "production"],
        // Libraries swap their Node parts by the "browser" field: axios's http adapter, for one.
        mainFields: ["browser", "module", "main"],
        builtins: [/^cloudflare:/, /^node:/],
        noExternal: true,
      },
      build: {
        outDir: path("dist/worker"),
        emptyOutDir: true,
        copyPublicDir: false,
        minify: true,
        rolldownOptions: {
          input: path("src/worker.ts"),
          checks: CHECKS,
          external: [/^cloudflare:/, /^node:/],
          output: { format: "esm", entryFileNames: "worker.js", codeSplitting: false },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name === "ssr") continue;
        const over = overBudget(sizesOf(environment.name, await builder.build(environment)));
        if (over.length > 0) throw new Error(`too large, see npm run size:\n${over.join("\n")}`);
      }
    },
  },
});
