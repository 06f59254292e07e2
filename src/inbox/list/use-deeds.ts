import { useQueryClient } from "@tanstack/react-query";
import { useContext, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { TipDetail, TipPage } from "../../core/station/tip-views.ts";
import { readAgain } from "../api/read-again.ts";
import { OutboxContext } from "../session/outbox-context.ts";
import { useDesk } from "../session/use-desk.ts";
import { useSend } from "../session/use-outbox.ts";
import { afterDeed, type Deed, type DeedFailure, pageAfterDeed } from "./deed.ts";
import { type DeedPart, type DoneDeed, partsOf } from "./deed-parts.ts";
import { endOfSession } from "./end-of-session.ts";
import { PendingDeed, UNDO_MS } from "./pending-deed.ts";
import { type SendPart, sendDeed } from "./send-deed.ts";

export interface Deeds {
  pending: Deed | null;
  failure: DeedFailure | null;
  do(deed: Deed): void;
  undo(): boolean;
  forgetFailure(): void;
}

/**
 * The deeds of the list. Leaving its page, the screen or the session sends what waits. From the press
 * on, each is kept in the outbox: if the browser dies, or the network goes, it is still done, once.
 */
export function useDeeds(): Deeds {
  const { store } = useDesk();
  const outbox = useContext(OutboxContext);
  const [failure, setFailure] = useState<DeedFailure | null>(null);
  const { waiting, subscribe } = usePendingDeed(setFailure);
  useEffect(() => {
    const stop = store.subscribe((now) => {
      const end = endOfSession(now);
      if (end === "is kept") waiting.undo();
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
    pending: useSyncExternalStore(subscribe, waiting.get)?.deed ?? null,
    failure,
    do: (deed) => {
      setFailure(null);
      const parts = partsOf(deed);
      const at = Date.now() + UNDO_MS;
      outbox?.hold(parts.map((part) => ({ ...keptOf(part), at })));
      waiting.do({ deed, parts });
    },
    undo: () => {
      const undone = waiting.undo();
      if (undone) outbox?.drop(undone.parts.map(({ id }) => id));
      return undone !== null;
    },
    forgetFailure: () => setFailure(null),
  };
}

function usePendingDeed(onEnd: (failure: DeedFailure | null) => void) {
  const send = useRef<(done: DoneDeed, leaving: boolean) => void>(() => undefined);
  send.current = useSendDeed(onEnd);
  const [box] = useState(() => {
    const listeners = new Set<() => void>();
    const waiting = new PendingDeed({
      after: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      send: (done, leaving) => send.current(done, leaving),
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
  return box;
}

/** Sends a deed. The rows show it as done meanwhile, also where it waits for the network. */
function useSendDeed(onEnd: (failure: DeedFailure | null) => void) {
  const queries = useQueryClient();
  const send = useSend();
  return ({ deed, parts }: DoneDeed, leaving: boolean) => {
    queries.setQueriesData<TipPage>(
      { queryKey: ["tips", "list"] },
      (page) => page && pageAfterDeed(page, deed),
    );
    for (const id of deed.ids)
      queries.setQueryData<TipDetail>(["tip", id], (tip) => tip && afterDeed(tip, deed));
    const sendPart: SendPart = (part) => {
      const { id, changes } = keptOf(part);
      const belongings = { id, changes, how: { keepalive: leaving } };
      return part.kind === "assign"
        ? send("assign", part.request, belongings)
        : send("status", part.request, belongings);
    };
    void sendDeed({ deed, parts }, sendPart).then((end) => {
      onEnd(end === "waits" ? null : end);
      // What waits reads them again when it is sent.
      if (end !== "waits") readAgain(queries, ["tips"], ["tip"]);
    });
  };
}

function keptOf({ id, ids, kind, request }: DeedPart) {
  const changes = [["tips"], ...ids.map((tip) => ["tip", tip])];
  return { id, kind, request, changes, draft: null, attempt: null };
}
