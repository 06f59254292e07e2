import type { Plugin } from "vite";
import { AGE } from "./trim/age.ts";
import { AXIOS } from "./trim/axios.ts";
import { DRIZZLE } from "./trim/drizzle.ts";
import { exportsRefused, refusal, replaced, withRefused } from "./trim/edits.ts";
import { HONO } from "./trim/hono.ts";
import type { Trimmed } from "./trim/trimmed.ts";

const TRIMMED: Trimmed[] = [
  ...AXIOS,

  { file: "grammy/out/web.mjs", edit: onlyClient },

  ...AGE,

  // Fluent: no text calls a function, and no text is given a date (`core/check/check-texts.ts`).
  {
    file: "@fluent/bundle/esm/builtins.js",
    only: "worker",
    edit: () => exportsRefused("NUMBER", "DATETIME"),
  },
  {
    file: "@fluent/bundle/esm/types.js",
    only: "worker",
    edit: (code) => withRefused(code, "FluentDateTime"),
  },

  // Not a library: bots are published by `npm run deploy` and the launcher, never by the Worker.
  ...["telegram", "zalo"].map((channel): Trimmed => {
    return { file: `src/${channel}/publish.ts`, only: "worker", edit: allRefused };
  }),

  ...HONO,
  ...DRIZZLE,
];

/**
 * Takes out parts of libraries that this project never runs and that a bundler cannot remove by
 * itself. Touching such a part throws an error. A library that has changed fails the build.
 */
export const trimLibraries: Plugin = {
  name: "trim-libraries",
  enforce: "pre",
  transform: {
    filter: { id: /\/node_modules\/|\/publish\.ts$/ },
    handler(code, id) {
      // Tests have no environment where packages are bundled, and only the Worker's are.
      const environment = this.environment?.name ?? "worker";
      const found = TRIMMED.find(
        ({ file, only }) => id.endsWith(`/${file}`) && (!only || only === environment),
      );
      return found ? { code: found.edit(code), map: null } : null;
    },
  },
};

/**
 * grammY's client and its errors. The rest of its one file is the framework for bots, parts of
 * which have side effects, and `debug`, which prints every call. The Worker calls every method by
 * `api.raw`, so the wrappers beside it go; and by a transport of its own, so grammY's goes.
 */
function onlyClient(code: string): string {
  const start = code.indexOf("const itrToStream =");
  const end = code.indexOf('const debug2 = browser$1("grammy:bot")');
  if (start < 0 || end < start) throw new Error("grammy has changed: its client was not found");
  const client = code.slice(start, end);
  const ownTransport = /(?<=this\.call = )async \(method, p, signal\)=>\{.*?\n {8}\}(?=;)/s;
  const bare = replaced(
    replaced(client, ownTransport, refusal("transport")),
    /(?<=\nclass Api \{.*?\n {4}\}\n) {4}getUpdates\(.*?(?=\n\}\n)/s,
    "",
  );
  return `const browser$1 = () => () => {};
${bare}
export { Api, GrammyError, HttpError };`;
}

/** Nothing of a module is left but its exports, which throw. */
function allRefused(code: string): string {
  const exported = code.matchAll(/^export (?:const|class|(?:async )?function) (\w+)/gm);
  return exportsRefused(...[...exported].map(([, name = ""]) => name));
}
