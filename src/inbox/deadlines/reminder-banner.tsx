import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { ReminderView } from "../../core/station/clock-views.ts";
import { routeHref, tipsHref } from "../frame/route.ts";
import { useRoute } from "../frame/use-route.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { useNewReminders, useReminders, useSeeReminders } from "../session/use-reminders.ts";
import { TimeLeft } from "../tips/time-left.tsx";
import { useClockWords } from "../words/use-clock-words.ts";
import styles from "./reminder-banner.module.css";

/** So many are named; the page has all. */
const NAMED = 3;

/** Reminds an officer of deadlines on every page, until they have looked at them or say so. */
export function ReminderBanner() {
  const route = useRoute();
  const { reminders: words } = useClockWords();
  const fresh = useNewReminders();
  const see = useSeeReminders();
  useAnnounced(fresh);
  const [newest] = fresh;
  const named = firstOfEach(fresh);
  if (!newest || route?.type === "deadlines") return null;
  return (
    <section aria-label={words.banner} className={styles.banner}>
      <p className={styles.what}>
        <strong>{words.count(fresh.length)}</strong>
        {named.slice(0, NAMED).map(({ tip, number, dueAt }) => (
          <span key={tip}>
            <a href={tipsHref(tip)}>{words.tip(number)}</a> <TimeLeft dueAt={dueAt} />
          </span>
        ))}
        {named.length > NAMED && <span>{words.more}</span>}
      </p>
      <p className={styles.tools}>
        <a href={routeHref({ type: "deadlines" })}>{words.open}</a>
        <Button
          loading={see.isPending}
          onClick={() => {
            document.getElementById("main")?.focus();
            see.mutate(newest.seq);
          }}
          size="compact-sm"
          variant="default"
        >
          {words.seen}
        </Button>
      </p>
      {see.error && <CallProblem error={see.error} />}
    </section>
  );
}

/** Of each tip the deadline that ends first, or ended first; the longest overdue before others. */
function firstOfEach(reminders: ReminderView[]): ReminderView[] {
  const sorted = reminders.toSorted((one, other) => one.dueAt.localeCompare(other.dueAt));
  return sorted.filter(({ tip }, at) => sorted.findIndex((one) => one.tip === tip) === at);
}

/** Says which tips those are of which the officer is reminded while the inbox is open. */
function useAnnounced(fresh: ReminderView[]): void {
  const { reminders: words } = useClockWords();
  const { data } = useReminders();
  const last = data?.reminders[0]?.seq ?? 0;
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (data === undefined) return;
    const since = before.current;
    before.current = Math.max(since ?? 0, last);
    if (since === null) return;
    const numbers = fresh.flatMap(({ seq, number }) => (seq > since ? [number] : []));
    if (numbers.length > 0) announce(words.told([...new Set(numbers)].join(", ")));
  }, [data, fresh, last, words]);
}
