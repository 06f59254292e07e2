import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** How many times as much is tried as in `npm test`; `npm run campaign` wants more than one. */
    rounds: number;
  }
}

export const ROUNDS: number = inject("rounds");

/** So many tries in `npm test`, and more in a campaign. */
export function runs(number: number): number {
  return number * ROUNDS;
}
