/** What is learned from the sentences of `flows/training/`, beside the rules that are written. */
export const TASKS = ["danger", "reveal", "scam"] as const;
export type Task = (typeof TASKS)[number];

/** What the rules say of a text. */
export interface Opinion {
  /** From 0 (nothing) to sure. */
  level: number;
  /** Names of the signs that they found. */
  signs: string[];
}

/** A linear model of one task. */
export interface LearnedTask {
  bias: number;
  /** What a weight of 1 stands for. */
  scale: number;
  /** By what the rules say, from nothing to sure: the score from which on the answer is yes. */
  least: number[];
  /** What the signs that the rules found add to the score, by name. */
  signs: Record<string, number>;
  /**
   * Each feature that tells something has one of them; a power of two. In base64url: the fingerprint
   * of each slot's feature, a byte each, then the weights.
   */
  slots: string;
}

/** `flows/learned.yaml`, as `npm run flows -- train` writes it. */
export interface Learned {
  /** Digest of the sentences, as they are heard, and of how they were learned from. */
  of: string;
  tasks: Record<Task, LearnedTask>;
}
