import type { Content, Source } from "./tip-grade.ts";
import type { TipStatus } from "./tip-status.ts";

/**
 * A tip as a row of a table that leaves the station. Nothing that is sealed, and nothing by which its
 * row finds the tip, its hour or its sender's language.
 */
export interface TipMetadata {
  /** Of arrival, `2026-11-23`. */
  day: string;
  category: string;
  area: string;
  urgent: boolean;
  status: TipStatus;
  subStatus: string | null;
  /** As its officers judge it; null: they have not. */
  sourceGrade: Source | null;
  contentGrade: Content | null;
}

/** Whole weeks of the place's calendar. */
export interface WeekSpan {
  /** A Monday, `2026-11-23`. */
  from: string;
  weeks: number;
}

/** The weeks of which an officer may fetch the metadata once, until then (ISO 8601). */
export interface MetadataGrantView extends WeekSpan {
  until: string;
}

/** In an order that tells nothing of the order in which they came. */
export interface MetadataExport extends WeekSpan {
  tips: TipMetadata[];
}
