import type { Plugin } from "vite";

/** A string literal of content: nothing else in the bundle is as long. */
const LONG = /(["'`])[A-Za-z0-9+/=]{4000,}\1/g;

/**
 * Moves the compressed content behind the code. In between, it would fill gzip's window, and the
 * code after it could not refer to the code before it: 1 % of the Worker.
 */
export const contentLast: Plugin = {
  name: "content-last",
  apply: "build",
  applyToEnvironment: ({ name }) => name === "worker",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "chunk") file.code = withContentLast(file.code);
      }
    },
  },
};

/** The literals become functions, which exist before the first line of a module runs. */
export function withContentLast(code: string): string {
  const moved: string[] = [];
  const rest = code.replace(LONG, (literal) => {
    const name = `$content${moved.length}`;
    moved.push(`function ${name}(){return${literal}}`);
    return `${name}()`;
  });
  return `${rest.trimEnd()}\n${moved.join("\n")}\n`;
}
