import { useState } from "react";
import type { Result } from "../../core/result.ts";
import type { LockedSession, OpenSession } from "./session.ts";
import type { UnlockFailure } from "./sign-in.ts";
import { enterSession } from "./start-session.ts";
import { useDesk } from "./use-desk.ts";

export type EntryOutcome =
  | { type: "none" }
  | { type: "passkey"; reason: UnlockFailure }
  | { type: "call"; error: unknown };

/** Runs the steps of coming in (join, sign in, unlock), and keeps what went wrong for showing. */
export function useEntry() {
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<EntryOutcome>({ type: "none" });
  /** A step before the last; null when it failed. */
  const attempt = async <T>(step: () => Promise<Result<T, UnlockFailure>>): Promise<T | null> => {
    setBusy(true);
    setOutcome({ type: "none" });
    try {
      const done = await step();
      if (done.ok) return done.value;
      setOutcome({ type: "passkey", reason: done.reason });
    } catch (error) {
      setOutcome({ type: "call", error });
    } finally {
      setBusy(false);
    }
    return null;
  };
  const enter = async (way: () => Promise<Result<OpenSession | LockedSession, UnlockFailure>>) => {
    const entered = await attempt(way);
    if (entered !== null) await enterSession(desk, entered);
  };
  return { busy, outcome, attempt, enter };
}
