/** What `bundled-content.ts` makes of `flows/` and `locales/` when the Worker is built. */
declare module "virtual:content" {
  export const bundled: {
    files: import("../src/core/flow/content.ts").ContentFiles;
    messages: import("../src/core/text/message-table.ts").MessageTable;
  };
}
