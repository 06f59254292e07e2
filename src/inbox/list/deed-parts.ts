import { newId } from "../api/new-id.ts";
import type { Repeatable, Sent } from "../api/repeatable.ts";
import type { Deed } from "./deed.ts";

/** What is sent of a deed: each part by itself, kept and repeated under its id. */
export type DeedPart = { id: string; ids: readonly string[] } & {
  [K in Extract<Repeatable, "assign" | "status">]: { kind: K; request: Sent<K> };
}["assign" | "status"];

/** A deed that was pressed, and what is to be sent of it. */
export interface DoneDeed {
  deed: Deed;
  parts: readonly DeedPart[];
}

export function partsOf(deed: Deed): DeedPart[] {
  return deed.kind === "assign" ? assigning(deed) : settingStatus(deed);
}

/** What the officer knew to be free is not taken from a colleague who was faster. */
function assigning({ ids, owner, owned }: Deed & { kind: "assign" }): DeedPart[] {
  const parts = [
    { ids: [...owned], take: true },
    { ids: ids.filter((id) => !owned.includes(id)), take: false },
  ];
  return parts
    .filter((part) => part.ids.length > 0)
    .map((part) => ({
      id: newId(),
      ids: part.ids,
      kind: "assign",
      request: { json: { ...part, owner } },
    }));
}

function settingStatus({ ids, status, sub, was }: Deed & { kind: "status" }): DeedPart[] {
  return ids.map((tip) => {
    const before = was[tip];
    const json = { status, ...(sub && { sub }), ...(before !== undefined && { was: before }) };
    return { id: newId(), ids: [tip], kind: "status", request: { tip, json } };
  });
}
