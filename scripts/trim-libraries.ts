import type { Plugin } from "vite";

/** A file of a library, and what becomes of its code. */
interface Trimmed {
  /** The end of its path. */
  file: string;
  /** Absent: in the Worker and in the inbox. */
  only?: "worker";
  edit: (code: string) => string;
}

const TRIMMED: Trimmed[] = [
  // axios: the Zalo client takes only the class, and gives it an adapter and all settings. So
  // nothing chooses among axios's own adapters or reads its defaults.
  { file: "axios/index.js", edit: () => 'export { default as Axios } from "./lib/core/Axios.js";' },
  {
    file: "axios/lib/adapters/adapters.js",
    edit: () => "export default { getAdapter: (own) => own };",
  },
  { file: "axios/lib/defaults/index.js", edit: () => "export default {};" },
  // Only `getUri` calls these two.
  { file: "axios/lib/helpers/buildURL.js", edit: () => `export default ${refusal("buildURL")};` },
  { file: "axios/lib/core/buildFullPath.js", edit: () => `export default ${refusal("path")};` },

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

  // drizzle: queries by relations (`db.query`) need a schema, which no store gives.
  {
    file: "drizzle-orm/relations.js",
    only: "worker",
    edit: () => exportsRefused(...RELATIONS),
  },
  {
    file: "drizzle-orm/sqlite-core/query-builders/query.js",
    only: "worker",
    edit: () => exportsRefused("RelationalQueryBuilder"),
  },
  { file: "drizzle-orm/sqlite-core/dialect.js", only: "worker", edit: withoutRelations },
];

const RELATIONS = [
  "Many",
  "One",
  "createTableRelationsHelpers",
  "extractTablesRelationalConfig",
  "getOperators",
  "getOrderByOperators",
  "mapRelationalRow",
  "normalizeRelation",
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
      if (!found || (found.only && found.only !== this.environment.name)) return null;
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

/** Migrations are our own, too: `storage/migrate.ts`. */
function withoutRelations(code: string): string {
  const method = /(?<=\n) {2}buildRelationalQuery\(.*?\n {2}\}\n(?=\}\n)/s;
  const migrate = /(?<=\n) {2}migrate\(.*?\n {2}\}\n(?=\}\n)/s;
  return replaced(replaced(code, method, ""), migrate, "");
}

function hybridsMarkedPure(code: string): string {
  return replaced(code, /(?<=[=,] )(?:QSF|createKitchenSink|ecdhKem)\(/g, "/* @__PURE__ */ $&");
}

function withoutHardwareKeys(code: string): string {
  const noHybrid = replaced(code, /(?<=import \{ )MLKEM768P256, /, "");
  const noCurve = replaced(noHybrid, /import \{ p256 \} from [^;]+;/, "");
  return `const MLKEM768P256 = ${refusal("MLKEM768P256")}, p256 = ${refusal("p256")};\n${noCurve}`;
}

function replaced(code: string, from: RegExp, to: string): string {
  const edited = code.replace(from, to);
  if (edited === code) throw new Error(`a library has changed: nothing matches ${from}`);
  return edited;
}

/** A module whose exports throw when they are used. */
function exportsRefused(...names: string[]): string {
  return names.map((name) => `export const ${name} = ${refusal(name)};`).join("\n");
}

function refusal(name: string): string {
  const refuse = `() => { throw new Error("not in this build: ${name}"); }`;
  return `new Proxy(function () {}, { get: ${refuse}, apply: ${refuse}, construct: ${refuse} })`;
}
