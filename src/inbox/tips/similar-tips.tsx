import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { TipContent } from "../../core/tip/tip-content.ts";
import { tipsHref } from "../frame/route.ts";
import { useWords } from "../words/use-words.ts";
import { findSimilar } from "./find-similar.ts";
import pane from "./tip-pane.module.css";

/** Marks a tip whose text is nearly the same as another one's. */
export function SimilarTips({ id, content }: { id: string; content: TipContent }) {
  const { words } = useWords();
  const queries = useQueryClient();
  const similar = useMemo(() => findSimilar(queries, id, content), [queries, id, content]);
  if (similar.length === 0) return null;
  return (
    <p className={pane.foot} role="note">
      {words.tip.similar}
      {similar.map((other, index) => (
        <a href={tipsHref(other)} key={other}>
          {words.tip.similarNumber(index + 1)}
        </a>
      ))}
    </p>
  );
}
