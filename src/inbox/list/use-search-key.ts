import { tipsHref } from "../frame/route.ts";
import { useMay } from "../session/use-may.ts";
import { SEARCH_ID } from "./tip-search.tsx";
import { useListKeys } from "./use-list-keys.ts";

let wished = false;

/** On every other page the key of the search goes to the list, and into its search. */
export function useSearchKey(isList: boolean): void {
  const may = useMay("read-tips");
  useListKeys((command) => {
    if (isList || command !== "search" || !may) return false;
    wished = true;
    location.hash = tipsHref(null);
    return true;
  });
}

/** Whether somebody came for the search. True once. */
export function takeSearchWish(): boolean {
  const was = wished;
  wished = false;
  return was;
}

/** Returns false while the search is not seen. */
export function focusSearch(): boolean {
  const field = document.getElementById(SEARCH_ID);
  if (field?.offsetParent == null) return false;
  field.focus();
  return true;
}
