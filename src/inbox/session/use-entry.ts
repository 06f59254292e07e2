import { useState } from "react";
import type { Result } from "../../core/result.ts";
import type { LockedSession, OpenSession } from "./session.ts";
import type { UnlockFailure } from "./sign-in.ts";
import { enterSession } from "./start-session.ts";
import { useDesk } from "./use-desk.ts";
import { useWaysIn } from "./use-ways-in.ts";
import type { WaysIn } from "./ways-in.ts";

export type EntryOutcome =
  | { type: "none" }
  | { type: "passkey"; reason: UnlockFailure }
  | { type: "call"; error: unknown };

type Step<T> = (ways: WaysIn) => Promise<Result<T, UnlockFailure>>;

/** Runs the steps of join, sign-in and unlock, and keeps their error for display. */
export function useEntry() {
  const desk = useDesk();
  const loadWaysIn = useWaysIn();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<EntryOutcome>({ type: "none" });
  /** Runs a step that is not the last; null: it failed. */
  const attempt = async <T>(step: Step<T>): Promise<T | null> => {
    setBusy(true);
    setOutcome({ type: "none" });
    try {
      const done = await step(await loadWaysIn());
      if (done.ok) return done.value;
      setOutcome({ type: "passkey", reason: done.reason });
    } catch (error) {
      setOutcome({ type: "call", error });
    } finally {
      setBusy(false);
    }
    return null;
  };
  const enter = async (way: Step<OpenSession | LockedSession>) => {
    const entered = await attempt(way);
    if (entered !== null) await enterSession(desk, entered);
  };
  return { busy, outcome, attempt, enter };
}
