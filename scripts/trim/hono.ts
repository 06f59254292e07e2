import { refusal, replaced, withoutMembers, withRefused } from "./edits.ts";
import type { Trimmed } from "./trimmed.ts";

const edits: Record<string, Trimmed["edit"]> = {
  "hono/dist/hono.js": oneRouter,
  "hono/dist/hono-base.js": (code) =>
    replaced(
      withoutMembers(code, { Hono: ["mount", "fire"] }),
      /import \{ routePath \}[^;]+;\n/,
      "",
    ),
  // Bodies are read by the validator, as JSON, or by `http/read-json.ts`.
  "hono/dist/request.js": (code) =>
    withoutMembers(code, { HonoRequest: ["parseBody", "formData", "blob"] }),
  "hono/dist/context.js": (code) =>
    withoutMembers(code, { Context: ["render", "setRenderer", "setLayout", "getLayout"] }),
  "hono/dist/middleware/secure-headers/secure-headers.js": (code) =>
    withRefused(code, "getReportingEndpoints", "getReportToOptions"),
  "hono/dist/validator/validator.js": withoutForms,
};

export const HONO: Trimmed[] = [
  ...Object.entries(edits).map(([file, edit]): Trimmed => ({ file, only: "worker", edit })),
  // The inbox's client: no script sets a cookie of a request.
  {
    file: "hono/dist/client/client.js",
    edit: (code) =>
      replaced(
        code,
        /import \{ serialize \} from [^;]+;/,
        `const serialize = ${refusal("cookies")};`,
      ),
  },
];

/** One router serves every route; it also comes with a second, and a third that chooses. */
function oneRouter(code: string): string {
  const noSecond = replaced(code, /import \{ (?:RegExp|Smart)Router \} from [^;]+;\n/g, "");
  return replaced(noSecond, /new SmartRouter\(.*\)(?=;)/, "new TrieRouter()");
}

function withoutForms(code: string): string {
  const refused = 'case "form": throw new Error("not in this build: forms");\n';
  return replaced(code, /case "form": \{.*?(?=\t*case "query":)/s, refused);
}
