import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { TipDetail, TipSummary } from "../../core/station/tip-views.ts";
import type { ListView } from "../frame/list-view.ts";
import { tipsHref } from "../frame/route.ts";
import { type TipPlace, wishPlace } from "../tips/place-wish.ts";
import type { ListCommand } from "./list-command.ts";
import type { Over } from "./over.ts";
import type { ActiveRow } from "./use-active-row.ts";
import { useAsking } from "./use-asking.ts";
import type { Chosen } from "./use-chosen.ts";
import type { Deeds } from "./use-deeds.ts";
import { showMatter, useLink } from "./use-link.ts";
import { useListKeys } from "./use-list-keys.ts";
import type { Owners } from "./use-owners.ts";
import { focusSearch, takeSearchWish } from "./use-search-key.ts";

interface Bench {
  rows: readonly TipSummary[];
  active: ActiveRow;
  chosen: Chosen;
  openId: string | null;
  view: ListView;
  officers: Owners;
  deeds: Deeds;
  onOver(over: Over): void;
}

/** What is done with the tips of the list, by keys and by buttons. */
export function useWork(bench: Bench) {
  const { rows, active, chosen, openId, view, onOver, deeds } = bench;
  const { assign, status } = useAsking(bench);
  const queries = useQueryClient();
  const link = useLink(bench);
  const opened = () => queries.getQueryData<TipDetail>(["tip", openId]);
  /** The tips meant: those chosen, or the row with the focus, or the open one. */
  const meant = (): TipSummary[] => {
    const ids = chosen.ids;
    if (ids !== null && ids.size > 0) return rows.filter(({ id }) => ids.has(id));
    const row = active.hasFocus() ? rows[active.index] : undefined;
    return [row ?? rows.find(({ id }) => id === openId) ?? opened()].filter((tip) => tip != null);
  };
  const open = (id: string): boolean => {
    location.hash = tipsHref(id, view);
    return true;
  };
  const openAt = (place: TipPlace) => (): boolean => {
    const id = (active.hasFocus() ? rows[active.index]?.id : null) ?? openId;
    if (id === null) return false;
    wishPlace(id, place);
    return open(id);
  };
  /** Where the list is not seen, a step in it opens the tip. */
  const step = (by: 1 | -1) => (): boolean => {
    const id = active.beside(by);
    return active.move(by) || (id !== null && open(id));
  };
  const choose = (): boolean => {
    const row = rows[active.index];
    if (row === undefined || !active.hasFocus()) return false;
    chosen.toggle(row.id);
    return true;
  };
  const commands: Record<ListCommand, () => boolean> = {
    next: step(1),
    previous: step(-1),
    choose,
    assign: () => assign(meant()),
    status: () => status(meant()),
    reply: openAt("question"),
    note: openAt("note"),
    forward: openAt("forward"),
    matter: () => link(meant()) || showMatter(meant()),
    undo: () => deeds.undo(),
    search: focusSearch,
    // Of every page.
    go: () => false,
    help: () => {
      onOver({ type: "help" });
      return true;
    },
  };
  useListKeys((command) => commands[command]());
  useEffect(() => {
    if (takeSearchWish()) focusSearch();
  }, []);
  return {
    assign: () => assign(meant()),
    status: () => status(meant()),
    link: () => link(meant()),
  };
}
