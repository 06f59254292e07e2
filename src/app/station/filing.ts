import type { Filing } from "../../core/filing.ts";
import type { StationDeps } from "./deps.ts";

/** The filing of a tip; null: the tip does not exist (any more). */
export function filingOf({ store }: Pick<StationDeps, "store">, tip: string): Filing | null {
  const found = store.tips.find(tip);
  return found?.filed ? { hash: found.filed, hour: found.receivedAt } : null;
}
