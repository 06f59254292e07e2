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
  /** What its words mean counts, too. */
  meanings: boolean;
  /** Each feature that tells something has one of them; as `packSlots` writes them. */
  slots: string;
}

/** `flows/learned.yaml`, as `npm run flows -- train` writes it. */
export interface Learned {
  /** Digest of the sentences, as they are heard, and of how they were learned from. */
  of: string;
  /** The meanings of words; as `packMeanings` writes them. */
  meanings: string;
  tasks: Record<Task, LearnedTask>;
}
