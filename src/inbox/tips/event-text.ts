import { parseGrade } from "../../core/station/tip-grade.ts";
import { parseStanding, type Standing, TIP_STATUSES } from "../../core/station/tip-status.ts";
import { HOLD_REASONS, type HoldReason, type TipEvent } from "../../core/station/tip-views.ts";
import type { LabelKind } from "../session/use-label.ts";
import type { GradeWords } from "../words/grade-vi.ts";
import type { TipPageWords } from "../words/tip-page-vi.ts";
import { gradeText } from "./grade-text.ts";

export interface EventWords {
  timeline: TipPageWords["timeline"];
  grades: GradeWords;
  reasons: Record<HoldReason, string>;
  /** By what a clock did. */
  clocks: Record<string, string | undefined>;
  /** The id itself where there is no name. */
  label(kind: LabelKind, id: string): string;
  /** Of an officer; null: not known (any more). */
  nameOf(id: string): string | null;
}

/** What an officer, or a clock, did with a tip: words, and the status behind them. */
export interface EventText {
  text: string;
  standing: Standing | null;
}

export function eventText({ kind, value, officer }: TipEvent, words: EventWords): EventText {
  const { timeline, grades, reasons, clocks, label, nameOf } = words;
  const says = (text: string) => ({ text, standing: null });
  switch (kind) {
    case "status":
      return { text: timeline.status, standing: parseStanding(value) };
    case "hold": {
      const reason = HOLD_REASONS.find((one) => one === value);
      return says(reason ? timeline.held(reasons[reason]) : timeline.released);
    }
    case "forwarded": {
      const [id = ""] = value.split(":");
      const name = label("station", id);
      return says(name === id ? timeline.forwardedAway : timeline.forwarded(name));
    }
    case "outcome": {
      const [id = "", of] = value.split(":");
      const status = TIP_STATUSES.find((one) => one === of);
      const standing = status ? { status, subStatus: null } : null;
      return { text: `${label("station", id)}:`, standing };
    }
    case "clock":
      return says(clocks[value] ?? timeline.clock(value));
    case "owner": {
      if (value === "") return says(timeline.freed);
      const name = nameOf(value) ?? "…";
      return says(name === officer ? timeline.claimed : timeline.assigned(name));
    }
    case "grade":
      return says(grades.timeline(gradeText(parseGrade(value), grades) || grades.none));
    case "exported":
      return says(exportText(value, timeline));
    case "linked":
      return says(timeline.linked(value));
    case "unlinked":
    case "note":
    case "mute":
    case "opened":
      return says(timeline[kind]);
  }
}

function exportText(value: string, timeline: EventWords["timeline"]): string {
  return value === "masked" ? timeline.exportedMasked : timeline.exported;
}
