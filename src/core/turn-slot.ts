let isInTurn = false;
const slots: TurnSlot<unknown>[] = [];

/**
 * Runs a turn of a conversation, in which several parts ask for the same: each is made once. Nothing
 * of it stays in memory after the turn.
 */
export function inOneTurn<T>(turn: () => T): T {
  isInTurn = true;
  try {
    return turn();
  } finally {
    isInTurn = false;
    for (const slot of slots) slot.empty();
  }
}

/** Keeps one thing until the turn is over; outside a turn nothing. Made once for a module. */
export class TurnSlot<V> {
  kept: V | null = null;

  constructor() {
    slots.push(this);
  }

  keep(value: V): V {
    if (isInTurn) this.kept = value;
    return value;
  }

  empty(): void {
    this.kept = null;
  }
}
