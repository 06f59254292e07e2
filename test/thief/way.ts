/** A way to guess: for a thing, the share of its owner in the best guess, 0 to 1. */
export interface Way {
  way: string;
  guess: (at: number) => number;
}
