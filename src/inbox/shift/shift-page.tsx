import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { Page } from "../frame/page.tsx";
import { CallProblem } from "../parts/call-problem.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { useShiftWords } from "../words/use-shift-words.ts";
import { useWords } from "../words/use-words.ts";
import { CountsView } from "./counts-view.tsx";
import styles from "./shift.module.css";
import { ShiftCard } from "./shift-card.tsx";
import { ShiftForm } from "./shift-form.tsx";
import { useShifts } from "./use-shifts.ts";

/** What waits to be taken over, how things stand now, and the shifts of before. */
export default function ShiftPage() {
  const words = useShiftWords();
  const { words: common } = useWords();
  const { stationKey } = useOpenSession();
  const shifts = useShifts();
  // What was handed over comes in above the form, whose button it may push off the screen.
  const [handedOver, setHandedOver] = useState(0);
  const counts = useQuery({
    queryKey: ["tips", "counts"],
    queryFn: () => call(api.tips.counts.$get()),
  });
  const all = shifts.data ?? [];
  const [last, ...others] = all;
  const waiting = last?.taken === null ? last : null;
  const former = waiting ? others : all;
  return (
    <Page title={words.title}>
      <PageHeading className={styles.title} focusOn={`shift ${handedOver}`} level={1}>
        {words.title}
      </PageHeading>
      <p className={styles.lead}>{words.lead}</p>
      {shifts.error && <CallProblem error={shifts.error} onRetry={() => void shifts.refetch()} />}
      {shifts.isPending && <p role="status">{common.app.loading}</p>}
      {waiting && <ShiftCard handover={waiting} />}
      <section aria-label={words.now} className={styles.card}>
        <h2>{words.now}</h2>
        {counts.data && <CountsView areNow counts={counts.data} />}
        {counts.error && <CallProblem error={counts.error} onRetry={() => void counts.refetch()} />}
        {stationKey.type === "held" && (
          <ShiftForm
            onHandedOver={() => setHandedOver((count) => count + 1)}
            pair={stationKey.pair}
          />
        )}
      </section>
      <h2 className={styles.former}>{words.former}</h2>
      {shifts.data && former.length === 0 && <p className={styles.lead}>{words.none}</p>}
      {former.map((one) => (
        <ShiftCard handover={one} key={one.id} />
      ))}
    </Page>
  );
}
