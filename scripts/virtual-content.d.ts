/** The module that `bundled-content.ts` makes from `flows/` and `locales/` at build time. */
declare module "virtual:content" {
  /** The content as JSON (`src/content.ts`). */
  export const bundled: string;
}
