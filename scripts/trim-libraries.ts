import type { Plugin } from "vite";
import { AXIOS } from "./trim/axios.ts";
import { DRIZZLE } from "./trim/drizzle.ts";
import { exportsRefused, refusal, replaced } from "./trim/edits.ts";
import type { Trimmed } from "./trim/trimmed.ts";

const TRIMMED: Trimmed[] = [
  ...AXIOS,

  { file: "grammy/out/web.mjs", edit: onlyClient },

  // age: P-256 and P-384 serve keys in hardware ("age1tag…"), which no station has. The calls that
  // make noble's other hybrids have no side effects, but are not marked as pure.
  { file: "@noble/post-quantum/hybrid.js", edit: hybridsMarkedPure },
  { file: "age-encryption/dist/recipients.js", edit: withoutHardwareKeys },
  // Only browsers open age files under a passphrase.
  { file: "@noble/hashes/scrypt.js", only: "worker", edit: () => exportsRefused("scrypt") },

  // hono: one router serves every route; it also comes with a second one, and with a third that
  // chooses between them.
  { file: "hono/dist/hono.js", only: "worker", edit: oneRouter },

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
    filter: { id: /node_modules/ },
    handler(code, id) {
      const found = TRIMMED.find(({ file }) => id.endsWith(`/node_modules/${file}`));
      // Tests have no environment where packages are bundled, and only the Worker's are.
      const environment = this.environment?.name ?? "worker";
      if (!found || (found.only && found.only !== environment)) return null;
      return { code: found.edit(code), map: null };
    },
  },
};

/**
 * grammY's client and its errors. The rest of its one file is the framework for bots, parts of
 * which have side effects, and `debug`, which prints every call. The Worker calls every method by
 * `api.raw`, so the wrappers beside it go.
 */
function onlyClient(code: string): string {
  const start = code.indexOf("const itrToStream =");
  const end = code.indexOf('const debug2 = browser$1("grammy:bot")');
  if (start < 0 || end < start) throw new Error("grammy has changed: its client was not found");
  const client = code.slice(start, end);
  const bare = replaced(
    client,
    /(?<=\nclass Api \{.*?\n {4}\}\n) {4}getUpdates\(.*?(?=\n\}\n)/s,
    "",
  );
  return `const browser$1 = () => () => {};
${bare}
export { Api, GrammyError, HttpError };`;
}

function oneRouter(code: string): string {
  const noSecond = replaced(code, /import \{ (?:RegExp|Smart)Router \} from [^;]+;\n/g, "");
  return replaced(noSecond, /new SmartRouter\(.*\)(?=;)/, "new TrieRouter()");
}

function hybridsMarkedPure(code: string): string {
  return replaced(code, /(?<=[=,] )(?:QSF|createKitchenSink|ecdhKem)\(/g, "/* @__PURE__ */ $&");
}

function withoutHardwareKeys(code: string): string {
  const noHybrid = replaced(code, /(?<=import \{ )MLKEM768P256, /, "");
  const noCurve = replaced(noHybrid, /import \{ p256 \} from [^;]+;/, "");
  return `const MLKEM768P256 = ${refusal("MLKEM768P256")}, p256 = ${refusal("p256")};\n${noCurve}`;
}
