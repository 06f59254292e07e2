import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Factor for the number of tries: 1 in `npm test`, more in `npm run campaign`. */
    rounds: number;
  }
}

export const ROUNDS: number = inject("rounds");

/** This many tries in `npm test`, and more in a campaign. */
export function runs(number: number): number {
  return number * ROUNDS;
}
