import { useEntryWords } from "../words/use-entry-words.ts";
import { PartMissing } from "./part-missing.ts";
import { Problem } from "./problem.tsx";
import { ReloadButton } from "./reload-button.tsx";
import { useRenewed } from "./use-renewed.ts";

/** Says that a part of the page failed, and what to do. */
export function FailedPart({ error }: { error: unknown }) {
  const { words } = useEntryWords();
  const isRenewed = useRenewed();
  const why = isRenewed ? "stale" : error instanceof PartMissing ? "missing" : "broken";
  return (
    <Problem title={words.failure[why]}>
      <p>{words.failure[`${why}Hint`]}</p>
      <ReloadButton isAlarm />
    </Problem>
  );
}
