import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { readAgain } from "../api/read-again.ts";
import { useDesk } from "../session/use-desk.ts";
import type { Deed, DeedFailure } from "./deed.ts";
import { endOfSession } from "./end-of-session.ts";
import { PendingDeed } from "./pending-deed.ts";
import { sendDeed } from "./send-deed.ts";

export interface Deeds {
  pending: Deed | null;
  failure: DeedFailure | null;
  do(deed: Deed): void;
  undo(): boolean;
  forgetFailure(): void;
}

/** The deeds of the list. Leaving its page, the screen or the session sends what waits. */
export function useDeeds(): Deeds {
  const { store } = useDesk();
  const queries = useQueryClient();
  const [failure, setFailure] = useState<DeedFailure | null>(null);
  const [box] = useState(() => {
    const listeners = new Set<() => void>();
    const send = (deed: Deed, leaving: boolean) =>
      void sendDeed(deed, leaving).then((failed) => {
        setFailure(failed);
        readAgain(queries, ["tips"], ["tip"]);
      });
    const waiting = new PendingDeed({
      after: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      send,
      onChange: () => {
        for (const listener of listeners) listener();
      },
    });
    const subscribe = (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    };
    return { waiting, subscribe };
  });
  const { waiting, subscribe } = box;
  useEffect(() => {
    const stop = store.subscribe((now) => {
      const end = endOfSession(now);
      if (end === "is dropped") waiting.undo();
      if (end === "is sent") waiting.flush(true);
    });
    const hidden = () => document.visibilityState === "hidden" && waiting.flush(true);
    const left = () => waiting.flush(true);
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("pagehide", left);
    return () => {
      window.removeEventListener("pagehide", left);
      document.removeEventListener("visibilitychange", hidden);
      stop();
      waiting.flush();
    };
  }, [store, waiting]);
  return {
    pending: useSyncExternalStore(subscribe, waiting.get),
    failure,
    do: (deed) => {
      setFailure(null);
      waiting.do(deed);
    },
    undo: () => waiting.undo() !== null,
    forgetFailure: () => setFailure(null),
  };
}
