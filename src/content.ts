import { loadContent } from "./core/flow/load-content.ts";

/** Everything under `flows/` and `locales/`, bundled as text by Vite and read once at start. */
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

export const content = loadContent(flowFiles, localeFiles);
