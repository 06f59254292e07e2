import { useContext, useSyncExternalStore } from "react";
import {
  type Answer,
  type HowSent,
  REPEATABLE,
  type Repeatable,
  type Sent,
} from "../api/repeatable.ts";
import type { Fate, OutboxState } from "./outbox.ts";
import { OutboxContext } from "./outbox-context.ts";
import type { Outgoing } from "./outgoing.ts";

/** What belongs to a write beside what is sent. */
export type Belongings = Pick<Outgoing, "id" | "changes"> &
  Partial<Pick<Outgoing, "draft" | "attempt">>;

/**
 * Returns what sends a write, and says whether it has arrived or waits for the network. Throws
 * CallFailed where it was refused, and where nothing can be kept.
 */
export function useSend() {
  const outbox = useContext(OutboxContext);
  return async <K extends Repeatable>(
    kind: K,
    request: Sent<K>,
    { how, ...belongings }: Belongings & { how?: HowSent },
  ): Promise<Fate<Answer<K>>> => {
    // The table pairs each kind with its request, which the compiler can't follow.
    const post = REPEATABLE[kind] as (request: Sent<K>, how?: HowSent) => Promise<Answer<K>>;
    const first = () => post(request, how);
    if (outbox === null) return { type: "sent", answer: await first() };
    return outbox.send({ draft: null, attempt: null, ...belongings, kind, request }, first);
  };
}

const NOTHING: OutboxState = { waiting: 0, returned: [] };

export function useOutboxState(): OutboxState {
  const outbox = useContext(OutboxContext);
  return useSyncExternalStore(outbox?.subscribe ?? never, outbox?.get ?? nothing);
}

function never(): () => void {
  return () => undefined;
}

function nothing(): OutboxState {
  return NOTHING;
}
