import { useCallback, useState } from "react";

/** As many as the server assigns at once. */
const MOST = 100;

/** Tips that are being chosen; null: nobody is choosing. */
export interface Chosen {
  ids: ReadonlySet<string> | null;
  begin(): void;
  end(): void;
  /** Chooses a tip, or not any more. Begins to choose, if nobody was. */
  toggle(id: string): void;
}

/** `view`: what the list shows. Of another view nothing is chosen, which nobody would see. */
export function useChosen(view: string): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);
  const [of, setOf] = useState(view);
  if (of !== view) {
    setOf(view);
    setIds(null);
  }
  return {
    ids,
    begin: useCallback(() => setIds(new Set()), []),
    end: useCallback(() => setIds(null), []),
    toggle: useCallback((id) => setIds((before) => toggled(before, id)), []),
  };
}

export function toggled(before: ReadonlySet<string> | null, id: string): ReadonlySet<string> {
  const next = new Set(before);
  if (!next.delete(id) && next.size < MOST) next.add(id);
  return next;
}
