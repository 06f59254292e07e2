import type { Answer, Frame } from "../flow/session.ts";

/** A choice as the engine knows it. */
export interface Choice {
  id: string;
  label: string;
  /** What is typed to choose it: its number, or a sign where a number may be an answer. */
  key: string;
  /** Other names that may be typed. */
  aliases: string[];
  /** Those of them that may stand in a sentence. */
  inside?: readonly string[];
  next?: string | undefined;
  flow?: string | undefined;
  /** Kept as the answer of this step. */
  as?: string | undefined;
  /** Answers that `flow` starts with. */
  give?: Record<string, Answer>;
  /** `flow` asks only what must be asked. */
  short?: boolean | undefined;
  /** Its words in a sentence do not choose it. */
  alone?: boolean | undefined;
  /** Goes back to this answered step, to change it. */
  change?: Frame[];
  /** Cuts what names the sharer off the links of the answers. */
  clean?: true;
}

/** A choice before it has its place in a list. */
export type Unnumbered = Omit<Choice, "key">;
