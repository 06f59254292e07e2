import { useQueryClient } from "@tanstack/react-query";
import { useContext, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { TipDetail, TipPage } from "../../core/station/tip-views.ts";
import { readAgain } from "../api/read-again.ts";
import type { Drafts } from "../session/drafts.ts";
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
  const { store, drafts } = useDesk();
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
      if (undone) giveBack(drafts, undone.deed);
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
  const { drafts } = useDesk();
  return ({ deed, parts }: DoneDeed, leaving: boolean) => {
    queries.setQueriesData<TipPage>(
      { queryKey: ["tips", "list"] },
      (page) => page && pageAfterDeed(page, deed),
    );
    for (const id of deed.ids)
      queries.setQueryData<TipDetail>(["tip", id], (tip) => tip && afterDeed(tip, deed));
    const sendPart: SendPart = (part) => {
      const { id, changes, draft } = keptOf(part);
      const belongings = { id, changes, draft, how: { keepalive: leaving } };
      switch (part.kind) {
        case "assign":
          return send(part.kind, part.request, belongings);
        case "status":
          return send(part.kind, part.request, belongings);
        case "link":
          return send(part.kind, part.request, belongings);
        case "question":
          return send(part.kind, part.request, belongings);
      }
    };
    void sendDeed({ deed, parts }, sendPart).then((end) => {
      onEnd(end === "waits" ? null : end);
      if (end !== null && end !== "waits") giveBack(drafts, end.deed);
      // What waits reads them again when it is sent.
      if (end !== "waits") readAgain(queries, ["tips"], ["tip"]);
    });
  };
}

function keptOf({ id, ids, kind, request, draft = null }: DeedPart) {
  const changes = [["tips"], ...ids.map((tip) => ["tip", tip])];
  return { id, kind, request, changes, draft, attempt: null };
}

/** Words that did not go stand where they were written, unless others stand there by now. */
function giveBack(drafts: Drafts, deed: Deed): void {
  if (deed.kind !== "ask") return;
  const { name, text } = deed.draft;
  if (drafts.get(name) === "") drafts.set(name, text);
}
