import { loadContent } from "./core/flow/load-content.ts";

/** Everything under `flows/`, bundled as JSON by Vite, and `locales/`; read once at start. */
const flowFiles = import.meta.glob<string>("../flows/**/*.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});
const localeFiles = import.meta.glob<string>("../locales/**/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const flows = Object.entries(flowFiles).map(([path, json]) => [path, JSON.parse(json)]);

export const content = loadContent(Object.fromEntries(flows), localeFiles);
