/** The module that `bundled-content.ts` makes from `flows/` and `locales/` at build time. */
declare module "virtual:content" {
  export const bundled: {
    files: import("../src/core/flow/content.ts").ContentFiles;
    messages: import("../src/core/text/message-table.ts").MessageTable;
  };
}
