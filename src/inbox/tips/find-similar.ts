import type { QueryClient } from "@tanstack/react-query";
import { nearlyTheSame, piecesOf } from "../../core/tip/similarity.ts";
import type { TipContent } from "../../core/tip/tip-content.ts";
import type { Opened } from "./use-opened.ts";

const NAME = /^tip (.+)$/;

/** Caches the pieces of each tip's text. An entry goes with its tip. */
const known = new WeakMap<TipContent, Set<string>>();

/**
 * Ids of tips with nearly the same text, among those that were opened in this browser since it was
 * unlocked. The comparison runs in memory here, so no server learns which tips are similar.
 */
export function findSimilar(queries: QueryClient, id: string, content: TipContent): string[] {
  const pieces = remembered(content);
  const opened = queries.getQueriesData<Opened<TipContent>>({ queryKey: ["opened"] });
  const others = opened.flatMap(([[, name], tip]) => {
    const [, other] = NAME.exec(String(name)) ?? [];
    return tip?.type === "opened" && other !== undefined && other !== id
      ? [{ id: other, content: tip.value }]
      : [];
  });
  const alike = others.filter((other) => nearlyTheSame(pieces, remembered(other.content)));
  return [...new Set(alike.map((other) => other.id))];
}

function remembered(content: TipContent): Set<string> {
  const pieces = known.get(content) ?? piecesOf(content);
  known.set(content, pieces);
  return pieces;
}
