import { parseStanding, TIP_STATUSES } from "../../core/station/tip-status.ts";
import { HOLD_REASONS, type TipEvent } from "../../core/station/tip-views.ts";
import { useOfficers } from "../session/use-officers.ts";
import { useOpenSession } from "../session/use-session.ts";
import { pickText } from "../words/languages.ts";
import { useClockWords } from "../words/use-clock-words.ts";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import { useWords } from "../words/use-words.ts";
import { StatusMark } from "./status-mark.tsx";

/** What an officer, or a clock, did with a tip. */
export function TimelineEvent({ event: { kind, value, officer } }: { event: TipEvent }) {
  const { words, lang } = useWords();
  const { timeline } = useTipPageWords();
  const clockEvents: Record<string, string | undefined> = useClockWords().events;
  const { me } = useOpenSession();
  const { data } = useOfficers();
  switch (kind) {
    case "status": {
      const standing = parseStanding(value);
      return (
        <>
          {timeline.status}{" "}
          {standing && <StatusMark status={standing.status} sub={standing.subStatus} />}
        </>
      );
    }
    case "hold": {
      const reason = HOLD_REASONS.find((one) => one === value);
      return reason ? timeline.held(words.keeping.reasons[reason]) : timeline.released;
    }
    case "forwarded": {
      const station = pickText(me.labels[`station-${value.split(":")[0]}`], lang);
      return station === null ? timeline.forwardedAway : timeline.forwarded(station);
    }
    case "outcome": {
      const [id = "", status] = value.split(":");
      const known = TIP_STATUSES.find((one) => one === status);
      return (
        <>
          {pickText(me.labels[`station-${id}`], lang) ?? id}:{" "}
          {known && <StatusMark status={known} />}
        </>
      );
    }
    case "clock":
      return clockEvents[value] ?? timeline.clock(value);
    case "owner": {
      if (value === "") return timeline.freed;
      const name = data?.officers.find(({ id }) => id === value)?.name ?? "…";
      return name === officer ? timeline.claimed : timeline.assigned(name);
    }
    case "note":
    case "mute":
    case "opened":
    case "exported":
      return timeline[kind];
  }
}
