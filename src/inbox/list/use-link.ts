import type { TipSummary } from "../../core/station/tip-views.ts";
import { matterHref } from "../frame/route.ts";
import { announce } from "../parts/announce.ts";
import { useMay } from "../session/use-may.ts";
import { useListWords } from "../words/use-list-words.ts";
import type { Asking } from "./use-asking.ts";

/** Makes several tips one matter. Returns false where that is not meant. */
export function useLink({ deeds, chosen }: Pick<Asking, "deeds" | "chosen">) {
  const words = useListWords();
  const mayLink = useMay("link-tips");
  return (tips: readonly TipSummary[]): boolean => {
    if (!mayLink || tips.length < 2) return false;
    if (tips.some(({ opened }) => !opened)) {
      announce(words.linkUnopened);
      return true;
    }
    deeds.do({ kind: "link", ids: tips.map(({ id }) => id) });
    chosen.end();
    return true;
  };
}

/** Goes to the matter of one tip. Returns false where it is of none. */
export function showMatter([tip, ...others]: readonly TipSummary[]): boolean {
  if (!tip?.matter || others.length > 0) return false;
  location.hash = matterHref(tip.matter);
  return true;
}
