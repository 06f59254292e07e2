import { useQuery } from "@tanstack/react-query";
import type { AlertsView } from "../../core/station/alert-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { calendarDay } from "../format/moment.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { useMay } from "../session/use-may.ts";
import { CHANNEL_NAMES } from "../words/channel-names.ts";
import { useAlertWords } from "../words/use-alert-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./alerts.module.css";
import { DutyCode } from "./duty-code.tsx";
import { UnbindGroup } from "./unbind-group.tsx";

/** The group that the bot tells that tips wait. */
export function DutyGroup() {
  const words = useAlertWords();
  const { words: common } = useWords();
  const mayBind = useMay("bind-duty-group");
  const alerts = useQuery({
    queryKey: ["alerts"],
    queryFn: () => call(api.alerts.$get()),
  });
  const { data, error, isPending } = alerts;
  return (
    <section aria-label={words.group} className={styles.card}>
      <h2>{words.group}</h2>
      <p className={styles.lead}>{words.groupLead}</p>
      {isPending && <p role="status">{common.app.loading}</p>}
      {error && <CallProblem error={error} onRetry={() => void alerts.refetch()} />}
      {data && <Standing alerts={data} />}
      {data && !mayBind && <p className={styles.lead}>{words.headsOnly}</p>}
      {data && mayBind && data.channels.length > 0 && (
        <>
          <DutyCode alerts={data} key={data.group?.on ?? "none"} />
          {data.group && <UnbindGroup />}
        </>
      )}
    </section>
  );
}

function Standing({ alerts }: { alerts: AlertsView }) {
  const words = useAlertWords();
  const { lang } = useWords();
  const { channels, group, lostOn, refused } = alerts;
  if (group)
    return (
      <>
        <p>
          {words.bound(CHANNEL_NAMES[group.channel], group.by)} {calendarDay(group.on, lang)}.
        </p>
        {refused && <p className={styles.warning}>{words.refused}</p>}
      </>
    );
  if (lostOn !== null)
    return (
      <p className={styles.warning}>
        {words.lost} {calendarDay(lostOn, lang)}.
      </p>
    );
  return <p>{channels.length > 0 ? words.none : words.noChannel}</p>;
}
