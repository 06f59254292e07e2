import { useState } from "react";
import { AlertSettings } from "../alerts/alert-settings.tsx";
import { Page } from "../frame/page.tsx";
import { CallProblem } from "../parts/call-problem.tsx";
import cards from "../parts/card.module.css";
import { PageHeading } from "../parts/page-heading.tsx";
import { useMay } from "../session/use-may.ts";
import { useDutyWords } from "../words/use-duty-words.ts";
import { useWords } from "../words/use-words.ts";
import { Away } from "./away.tsx";
import { DayForm } from "./day-form.tsx";
import { GapList } from "./gap-list.tsx";
import { OnDuty } from "./on-duty.tsx";
import { usePlan, useRoster } from "./use-roster.ts";
import { focusDay, Week } from "./week.tsx";

/** Who is on duty, now and in the weeks to come. Heads write it here. */
export default function DutyPage() {
  const words = useDutyWords();
  const { words: common } = useWords();
  const mayWrite = useMay("write-roster");
  const roster = useRoster();
  const plan = usePlan();
  const [edited, edit] = useState<string | null>(null);
  return (
    <Page title={words.title}>
      <PageHeading className={cards.title} focusOn="duty" level={1}>
        {words.title}
      </PageHeading>
      {roster.error && <CallProblem error={roster.error} onRetry={() => void roster.refetch()} />}
      {roster.isPending && <p role="status">{common.app.loading}</p>}
      {plan && roster.data && (
        <>
          <OnDuty
            climbMinutes={roster.data.climbMinutes}
            plan={plan}
            version={roster.data.version}
          />
          <GapList plan={plan} />
          <Week isWritten={roster.data.version > 0} onEdit={mayWrite ? edit : null} plan={plan} />
          {edited !== null && (
            <DayForm
              day={edited}
              key={edited}
              onClose={() => {
                focusDay(edited);
                edit(null);
              }}
              roster={plan.roster}
            />
          )}
          <Away mayWrite={mayWrite} roster={plan.roster} />
        </>
      )}
      <AlertSettings />
    </Page>
  );
}
