import { useState } from "react";
import type { Result } from "../../core/result.ts";
import type { OpenSession } from "./session.ts";
import type { UnlockFailure } from "./sign-in.ts";
import { enterSession } from "./start-session.ts";
import { useDesk } from "./use-desk.ts";

export type EntryOutcome =
  | { type: "none" }
  | { type: "passkey"; reason: UnlockFailure }
  | { type: "call"; error: unknown };

/** Runs one way of coming in (join, sign in, unlock), and keeps what went wrong for showing. */
export function useEntry() {
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<EntryOutcome>({ type: "none" });
  const enter = async (way: () => Promise<Result<OpenSession, UnlockFailure>>) => {
    setBusy(true);
    setOutcome({ type: "none" });
    try {
      const entered = await way();
      if (entered.ok) await enterSession(desk, entered.value);
      else setOutcome({ type: "passkey", reason: entered.reason });
    } catch (error) {
      setOutcome({ type: "call", error });
    } finally {
      setBusy(false);
    }
  };
  return { busy, outcome, enter };
}
