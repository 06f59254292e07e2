/** The module that `bundled-content.ts` makes from `flows/` and `locales/` at build time. */
declare module "virtual:content" {
  export const bundled: import("../src/core/text/short-code.ts").ShortCode;
}
