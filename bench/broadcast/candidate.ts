import type { Audience } from "./audience.ts";

/** Something that sends a notice to everybody, and may be killed and started again. */
export interface Sender {
  begin(): Promise<void>;
  /** `kill -9`. */
  kill(): Promise<void>;
  /** Goes on with what it has kept. */
  restart(): Promise<void>;
  /** The process that sends. */
  pid(): number;
  close(): Promise<void>;
}

export interface Candidate {
  name: string;
  /** Whether it is a whole bot, which answers residents meanwhile. */
  answers: boolean;
  open(audience: Audience, directory: string): Promise<Sender>;
}
