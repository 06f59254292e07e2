import { useState } from "react";

/** As many as the server takes at once (`app/station/bounds.ts`). */
const MOST = 50;

/** Tips that are being chosen; null: nobody is choosing. */
export interface Chosen {
  ids: ReadonlySet<string> | null;
  begin(): void;
  end(): void;
  toggle(id: string): void;
}

export function useChosen(): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);
  return {
    ids,
    begin: () => setIds(new Set()),
    end: () => setIds(null),
    toggle: (id) => setIds((before) => before && toggled(before, id)),
  };
}

function toggled(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(before);
  if (!next.delete(id) && next.size < MOST) next.add(id);
  return next;
}
