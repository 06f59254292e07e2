import type { Answer, Job } from "./tip-reader.ts";

/** Where a `TipReader` runs. */
export interface Engine {
  post(job: Job): void;
  /** With all that it has in memory. */
  end(): void;
}

interface EngineEvents {
  answered(answer: Answer): void;
  /** It could not start, or broke. */
  failed(): void;
}

export type StartEngine = (events: EngineEvents) => Engine;
