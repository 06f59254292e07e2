import {
  lacksReason,
  type Standing,
  standingKey,
  TIP_STATUSES,
} from "../../core/station/tip-status.ts";
import type { TipSummary } from "../../core/station/tip-views.ts";
import { useLabel } from "../session/use-label.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useListWords } from "../words/use-list-words.ts";
import { standsAt } from "./deed.ts";
import type { Over } from "./over.ts";
import type { Chosen } from "./use-chosen.ts";
import type { Deeds } from "./use-deeds.ts";
import type { Owners } from "./use-owners.ts";
import { whatOf } from "./what-of.ts";

export interface Asking {
  officers: Owners;
  chosen: Pick<Chosen, "end">;
  deeds: Pick<Deeds, "do">;
  onOver(over: Over): void;
}

/** Asks to whom tips go, or what their status is to be. Returns false where there is no tip. */
export function useAsking({ officers, chosen, deeds, onOver }: Asking) {
  const words = useListWords();
  const label = useLabel();
  const { me } = useOpenSession();
  const own = me.officer.id;
  /** Of tips that are so already there is nothing to do, and nothing to undo. */
  const begin = (deed: Parameters<Deeds["do"]>[0]) => {
    if (deed.ids.length > 0) deeds.do(deed);
    chosen.end();
  };
  const assign = (tips: TipSummary[]): boolean => {
    if (tips.length === 0) return false;
    const only = tips.length === 1 ? tips[0] : undefined;
    const to = (owner: string | null) => {
      const others = tips.filter((tip) => tip.owner !== owner);
      const owned = others.filter((tip) => tip.owner !== null && tip.owner !== own);
      begin({ kind: "assign", ids: idsOf(others), owner, owned: idsOf(owned) });
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
    const was = Object.fromEntries(tips.map((tip) => [tip.id, standingKey(tip)]));
    const only = tips.length === 1 ? tips[0] : undefined;
    const options = settable(me.subStatuses).map((standing) => {
      const { status: next, subStatus: sub } = standing;
      const name = sub && label("status", `${next}-${sub}`);
      const ids = idsOf(tips.filter((tip) => !standsAt(tip, standing)));
      return {
        label: [label("status", next), name].filter(Boolean).join(" · "),
        isNow: only !== undefined && ids.length === 0,
        pick: () => begin({ kind: "status", ids, status: next, sub, was }),
      };
    });
    onOver({ type: "pick", pick: { title: words.statusTitle(whatOf(words, tips)), options } });
    return true;
  };
  return { assign, status };
}

const idsOf = (tips: TipSummary[]) => tips.map(({ id }) => id);

/** What many tips can become at once: each status, with each of its reasons where it needs one. */
function settable(subStatuses: Record<string, string[]>): Standing[] {
  return TIP_STATUSES.flatMap((status) => {
    const plain: Standing = { status, subStatus: null };
    if (!lacksReason(plain, subStatuses)) return [plain];
    return (subStatuses[status] ?? []).map((subStatus) => ({ status, subStatus }));
  });
}
