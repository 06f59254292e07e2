import type { Answer, Frame, Run, Session } from "./session.ts";
import { SESSION_VERSION } from "./session-values.ts";
import { placeOf } from "./trail.ts";

/** Version 1: an option was an object, a place of the trail a list of frames. */
interface SessionV1 extends Omit<Session, "version" | "run" | "parked"> {
  version: 1;
  run: RunV1 | null;
  parked: Record<string, RunV1>;
}

interface RunV1 extends Omit<Run, "answers" | "trail"> {
  answers: Record<string, Exclude<Answer, string> | { type: "option"; option: string }>;
  trail: Frame[][];
}

/** Version 2 once kept the last answer as a line; now it is in memory only. */
interface WithAnswered extends Session {
  answered?: unknown;
}

/**
 * Brings a stored session into the present shape. Only this code seals sessions, so each has the
 * shape of its version. null: the version is unknown, and the session is dropped.
 */
export function migrateSession(stored: unknown): Session | null {
  // See above: only this code seals it.
  const session = stored as WithAnswered | SessionV1 | null;
  switch (session?.version) {
    case SESSION_VERSION:
      if ("answered" in session) session.answered = undefined;
      return session;
    case 1:
      return fromVersion1(session);
  }
  return null;
}

function fromVersion1({ run, parked, ...rest }: SessionV1): Session {
  const drafts = Object.entries(parked).map(([flow, draft]) => [flow, runFromVersion1(draft)]);
  return {
    ...rest,
    version: SESSION_VERSION,
    run: run && runFromVersion1(run),
    parked: Object.fromEntries(drafts),
  };
}

function runFromVersion1({ answers, trail, ...rest }: RunV1): Run {
  const kept = Object.entries(answers).map(([key, answer]) => [
    key,
    answer.type === "option" ? answer.option : answer,
  ]);
  return { ...rest, answers: Object.fromEntries(kept), trail: trail.map(placeOf) };
}
