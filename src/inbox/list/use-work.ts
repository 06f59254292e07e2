import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import {
  lacksReason,
  type Standing,
  standingKey,
  TIP_STATUSES,
} from "../../core/station/tip-status.ts";
import type { TipDetail, TipSummary } from "../../core/station/tip-views.ts";
import type { ListView } from "../frame/list-view.ts";
import { tipsHref } from "../frame/route.ts";
import { useLabel } from "../session/use-label.ts";
import { useOpenSession } from "../session/use-session.ts";
import { type TipPlace, wishPlace } from "../tips/place-wish.ts";
import { useListWords } from "../words/use-list-words.ts";
import type { ListCommand } from "./list-command.ts";
import type { Over } from "./over.ts";
import type { ActiveRow } from "./use-active-row.ts";
import type { Chosen } from "./use-chosen.ts";
import type { Deeds } from "./use-deeds.ts";
import { useListKeys } from "./use-list-keys.ts";
import type { Owners } from "./use-owners.ts";
import { focusSearch, takeSearchWish } from "./use-search-key.ts";
import { whatOf } from "./what-of.ts";

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
  return { assign: () => assign(meant()), status: () => status(meant()) };
}

/** Asks to whom tips go, or what their status is to be. Returns false where there is no tip. */
function useAsking({ officers, chosen, deeds, onOver }: Bench) {
  const words = useListWords();
  const label = useLabel();
  const { me } = useOpenSession();
  const own = me.officer.id;
  const begin = (deed: Parameters<Deeds["do"]>[0]) => {
    deeds.do(deed);
    chosen.end();
  };
  const assign = (tips: TipSummary[]): boolean => {
    if (tips.length === 0) return false;
    const ids = tips.map(({ id }) => id);
    const only = tips.length === 1 ? tips[0] : undefined;
    const to = (owner: string | null) => {
      const owned = tips.filter((tip) => tip.owner !== null && tip.owner !== own);
      begin({ kind: "assign", ids, owner, owned: owned.map(({ id }) => id) });
    };
    const people = officers.owners.map(({ id, name }) => ({
      label: id === own ? words.me(name) : name,
      isNow: only?.owner === id,
      pick: () => to(id),
    }));
    const isNobodys = only?.owner === null;
    const options = [...people, { label: words.nobody, isNow: isNobodys, pick: () => to(null) }];
    onOver({ type: "pick", pick: { title: words.assignTitle(whatOf(words, tips)), options } });
    return true;
  };
  const status = (tips: TipSummary[]): boolean => {
    if (tips.length === 0) return false;
    const ids = tips.map(({ id }) => id);
    const was = Object.fromEntries(tips.map((tip) => [tip.id, standingKey(tip)]));
    const only = tips.length === 1 ? tips[0] : undefined;
    const options = settable(me.subStatuses).map(({ status: next, subStatus: sub }) => ({
      label: [label("status", next), sub && label("status", `${next}-${sub}`)]
        .filter(Boolean)
        .join(" · "),
      isNow: only?.status === next && (sub === null || only.subStatus === sub),
      pick: () => begin({ kind: "status", ids, status: next, sub, was }),
    }));
    onOver({ type: "pick", pick: { title: words.statusTitle(whatOf(words, tips)), options } });
    return true;
  };
  return { assign, status };
}

/** What many tips can become at once: each status, with each of its reasons where it needs one. */
function settable(subStatuses: Record<string, string[]>): Standing[] {
  return TIP_STATUSES.flatMap((status) => {
    const plain: Standing = { status, subStatus: null };
    if (!lacksReason(plain, subStatuses)) return [plain];
    return (subStatuses[status] ?? []).map((subStatus) => ({ status, subStatus }));
  });
}
