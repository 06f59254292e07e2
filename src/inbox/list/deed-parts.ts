import { newId } from "../api/new-id.ts";
import type { Repeatable, Sent } from "../api/repeatable.ts";
import type { Deed } from "./deed.ts";

/** What is sent of a deed: each part by itself, kept and repeated under its id. */
export type DeedPart = {
  id: string;
  ids: readonly string[];
  /** Where its words go back to if they are refused; absent: it has none. */
  draft?: { name: string; text: string } | null;
} & { [K in Exclude<Repeatable, "note">]: { kind: K; request: Sent<K> } }[Exclude<
  Repeatable,
  "note"
>];

/** A deed that was pressed, and what is to be sent of it. */
export interface DoneDeed {
  deed: Deed;
  parts: readonly DeedPart[];
}

export function partsOf(deed: Deed): DeedPart[] {
  switch (deed.kind) {
    case "assign":
      return assigning(deed);
    case "status":
      return settingStatus(deed);
    case "link": {
      const ids = [...deed.ids];
      return [{ id: newId(), ids, kind: "link", request: { json: { ids } } }];
    }
    case "ask":
      return asking(deed);
  }
}

/** Each has the id that its question was sealed under: the station takes it once. */
function asking({ draft, questions }: Deed & { kind: "ask" }): DeedPart[] {
  return Object.entries(questions).map(([tip, json]) => ({
    id: json.id,
    ids: [tip],
    kind: "question",
    request: { tip, json },
    draft,
  }));
}

/** What the officer knew to be free is not taken from a colleague who was faster. */
function assigning({ ids, owner, owned }: Deed & { kind: "assign" }): DeedPart[] {
  const parts = [
    { ids: [...owned], take: true },
    { ids: ids.filter((id) => !owned.includes(id)), take: false },
  ];
  return parts.flatMap(({ ids: some, take }) =>
    inParts(some).map((few) => ({
      id: newId(),
      ids: few,
      kind: "assign",
      request: { json: { ids: few, take, owner } },
    })),
  );
}

/** Most tips that are assigned at once (`assignInput`). */
const MOST_ASSIGNED = 100;

function inParts(ids: readonly string[]): string[][] {
  const starts = Array.from({ length: Math.ceil(ids.length / MOST_ASSIGNED) }, (_, at) => at);
  return starts.map((at) => ids.slice(at * MOST_ASSIGNED, (at + 1) * MOST_ASSIGNED));
}

function settingStatus({ ids, status, sub, was }: Deed & { kind: "status" }): DeedPart[] {
  return ids.map((tip) => {
    const before = was[tip];
    const json = { status, ...(sub && { sub }), ...(before !== undefined && { was: before }) };
    return { id: newId(), ids: [tip], kind: "status", request: { tip, json } };
  });
}
