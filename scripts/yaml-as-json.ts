import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { parse } from "yaml";

/** Content reaches the Worker as JSON: it brings no YAML parser, and starts the sooner. */
export const yamlAsJson: Plugin = {
  name: "yaml-as-json",
  enforce: "pre",
  load(id) {
    const [file = "", query] = id.split("?");
    if (query !== "raw" || !file.endsWith(".yaml")) return null;
    const json = JSON.stringify(parse(readFileSync(file, "utf8")));
    return `export default ${JSON.stringify(json)};`;
  },
};
