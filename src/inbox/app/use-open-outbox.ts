import type { QueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { CallFailed } from "../api/call-failed.ts";
import { readAgain } from "../api/read-again.ts";
import { REPEATABLE } from "../api/repeatable.ts";
import { after } from "../live/timers.ts";
import type { Desk } from "../session/desk.ts";
import { Outbox } from "../session/outbox.ts";
import type { Outgoing } from "../session/outgoing.ts";
import { pageKeeper } from "../session/page-keeper.ts";
import type { OpenSession } from "../session/session.ts";
import { useDesk } from "../session/use-desk.ts";
import { useOpenSession } from "../session/use-session.ts";

const LOCK = "tieng-mo.outbox";

/** What waits to be sent, while the session is open; null: not opened yet. */
export function useOpenOutbox(queries: QueryClient): Outbox | null {
  const desk = useDesk();
  const { own } = useOpenSession();
  const [outbox, setOutbox] = useState<Outbox | null>(null);
  useEffect(() => {
    let made: Outbox | null = null;
    let isOver = false;
    const online = () => made?.flush();
    openOutbox(own, { desk, queries }).then(
      (opened) => {
        if (isOver) return opened.close();
        made = opened;
        setOutbox(opened);
        opened.flush();
      },
      () => undefined,
    );
    window.addEventListener("online", online);
    return () => {
      isOver = true;
      window.removeEventListener("online", online);
      made?.close();
    };
  }, [own, desk, queries]);
  return outbox;
}

async function openOutbox(
  own: OpenSession["own"],
  { desk, queries }: { desk: Desk; queries: QueryClient },
): Promise<Outbox> {
  const { drafts } = desk;
  const { box, entries } = await pageKeeper.waiting(own);
  const deps = {
    box,
    repeat,
    onSent: ({ id, changes, draft, attempt }: Outgoing) => {
      // The page may have gone before it could say so.
      if (draft && drafts.get(draft.name) === draft.text) drafts.set(draft.name, "");
      if (attempt && drafts.get(attempt).startsWith(`${id}\n`)) drafts.set(attempt, "");
      readAgain(queries, ...changes);
    },
    onReturned: ({ changes, draft }: Outgoing) => {
      if (draft && drafts.get(draft.name) === "") drafts.set(draft.name, draft.text);
      readAgain(queries, ...changes);
    },
    alone,
    after,
    now: () => Date.now(),
  };
  return new Outbox(deps, entries);
}

async function repeat({ kind, request }: Outgoing): Promise<void> {
  // What was stored came from the same table.
  const send = REPEATABLE[kind] as (request: unknown) => Promise<object>;
  const answer = await send(request);
  // A colleague has them by now. Who had pressed is to hear of it.
  const isTaken = "taken" in answer && Array.isArray(answer.taken) && answer.taken.length > 0;
  if (isTaken) throw new CallFailed("conflict");
}

/** Tabs of a browser take turns. Without locks both may send, of which the station takes one. */
async function alone(run: () => Promise<void>): Promise<void> {
  if (!("locks" in navigator)) return run();
  await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => lock && run());
}
