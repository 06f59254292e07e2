import type { Standing, TipStatus } from "../../core/station/tip-status.ts";
import type { TipPage, TipSummary } from "../../core/station/tip-views.ts";
import type { Sent } from "../api/repeatable.ts";

/** What an officer does with one tip or several of the list. */
export type Deed = { ids: readonly string[] } & (
  | {
      kind: "assign";
      /** null: nobody's. */
      owner: string | null;
      /** Those that the officer knew to be a colleague's: they are taken. */
      owned: readonly string[];
    }
  | {
      kind: "status";
      status: TipStatus;
      /** Its reason, where it has to have one. */
      sub?: string | null;
      /** Tip → what the officer saw: a colleague's newer one is not overwritten. */
      was: Readonly<Record<string, string>>;
    }
  /** They become one matter. */
  | { kind: "link" }
  /** The same words for the sender of each. */
  | {
      kind: "ask";
      /** Where the words go back to if they do not go. */
      draft: { name: string; text: string };
      /** By tip: sealed to its sender. */
      questions: Readonly<Record<string, Sent<"question">["json"]>>;
    }
);

/** What of a deed was not done. */
export interface DeedFailure {
  deed: Deed;
  /** `taken`: a colleague was faster. */
  why: { type: "failed"; error: unknown } | { type: "taken"; by: string[] };
}

/** Whether a tip has that status already, whatever more it says where that alone is wanted. */
export function standsAt(tip: Standing, { status, subStatus }: Standing): boolean {
  return tip.status === status && (subStatus === null || tip.subStatus === subStatus);
}

/** The row as it will be once the deed is done. */
export function afterDeed<Tip extends TipSummary>(tip: Tip, deed: Deed | null): Tip {
  if (!deed?.ids.includes(tip.id)) return tip;
  if (deed.kind === "assign") return { ...tip, owner: deed.owner };
  if (deed.kind !== "status") return tip;
  return { ...tip, status: deed.status, subStatus: deed.sub ?? null };
}

/** The same page, if it has none of the deed's tips. */
export function pageAfterDeed(page: TipPage, deed: Deed): TipPage {
  const isOn = page.tips.some(({ id }) => deed.ids.includes(id));
  return isOn ? { ...page, tips: page.tips.map((tip) => afterDeed(tip, deed)) } : page;
}
