import type { TipEvent } from "../../core/station/tip-views.ts";
import { eventText } from "./event-text.ts";
import { StatusMark } from "./status-mark.tsx";
import { useEventWords } from "./use-event-words.ts";

/** What an officer, or a clock, did with a tip. */
export function TimelineEvent({ event }: { event: TipEvent }) {
  const { text, standing } = eventText(event, useEventWords());
  if (standing === null) return text;
  return (
    <>
      {text} <StatusMark status={standing.status} sub={standing.subStatus} />
    </>
  );
}
