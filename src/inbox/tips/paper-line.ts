import { standingKey } from "../../core/station/tip-status.ts";
import { absoluteMoment, type Precision } from "../format/moment.ts";
import { type EventWords, eventText } from "./event-text.ts";
import { type TimelineRow, tellsArrival } from "./timeline-rows.ts";
import { standingName } from "./tip-facts.ts";

interface PaperLine {
  when: string;
  what: string;
  /** null: the tip's sender. */
  by: string | null;
}

/** A line of the timeline in words; null: it is a message, which stands among the others. */
export function paperLine(
  row: TimelineRow,
  words: EventWords & { lang: string },
): PaperLine | null {
  const { lang, timeline, label } = words;
  const when = (precision: Precision) => absoluteMoment(new Date(row.at), lang, precision);
  switch (row.type) {
    case "received":
      return { when: when("hour"), what: timeline.received, by: null };
    case "opened":
      return { when: when("minute"), what: timeline.opened, by: row.by.join(", ") };
    case "event": {
      const { text, standing } = eventText(row.event, words);
      const status = standing ? ` ${standingName(standingKey(standing), label)}` : "";
      const by = row.event.officer || timeline.station;
      const precision = tellsArrival(row.event) ? "hour" : "minute";
      return { when: when(precision), what: `${text}${status}`, by };
    }
    case "entry":
      return null;
  }
}
