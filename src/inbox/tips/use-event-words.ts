import { useLabel } from "../session/use-label.ts";
import { useOfficers } from "../session/use-officers.ts";
import { useClockWords } from "../words/use-clock-words.ts";
import { useGradeWords } from "../words/use-grade-words.ts";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import { useWords } from "../words/use-words.ts";
import type { EventWords } from "./event-text.ts";

/** What `eventText` needs, in the officer's language. */
export function useEventWords(): EventWords {
  const { words } = useWords();
  const { timeline } = useTipPageWords();
  const { events } = useClockWords();
  const grades = useGradeWords();
  const label = useLabel();
  const { data } = useOfficers();
  return {
    timeline,
    grades,
    reasons: words.keeping.reasons,
    clocks: events,
    label,
    nameOf: (wanted) => data?.officers.find(({ id }) => id === wanted)?.name ?? null,
  };
}
