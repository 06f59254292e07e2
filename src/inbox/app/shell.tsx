import { type ReactNode, useCallback, useContext, useEffect } from "react";
import type { NewsKind } from "../../core/station/views.ts";
import { useBell } from "../alerts/use-bell.ts";
import { useLook } from "../alerts/use-look.ts";
import { onMisfit } from "../api/misfits.ts";
import { suspectRenewal } from "../api/renewal.ts";
import { ReminderBanner } from "../deadlines/reminder-banner.tsx";
import { CallBanner } from "../duty/call-banner.tsx";
import type { Route } from "../frame/route.ts";
import { useSearchKey } from "../list/use-search-key.ts";
import { useNews } from "../list/use-tip-counts.ts";
import { useLive } from "../live/use-live.ts";
import { Announcer } from "../parts/announcer.tsx";
import { Guard } from "../parts/guard.tsx";
import { NavCounts } from "../parts/nav-counts.ts";
import { OutboxContext } from "../session/outbox-context.ts";
import { useCalls } from "../session/use-calls.ts";
import { useIdleLock } from "../session/use-idle-lock.ts";
import { useProposals, waitForMe } from "../session/use-proposals.ts";
import { useNewReminders } from "../session/use-reminders.ts";
import { useWaitingShift } from "../shift/use-waiting-shift.ts";
import { KeyBanner } from "../station-keys/key-banner.tsx";
import { RecoveryBanner } from "../station-keys/recovery-banner.tsx";
import { RotationBanner } from "../station-keys/rotation-banner.tsx";
import { StationBanner } from "../station-keys/station-banner.tsx";
import { useSweep } from "../station-keys/use-sweep.ts";
import { useWords } from "../words/use-words.ts";
import { GoKey } from "./go-key.tsx";
import { OutboxBanner } from "./outbox-banner.tsx";
import { RenewedBanner } from "./renewed-banner.tsx";
import styles from "./shell.module.css";
import { TopBar } from "./top-bar.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useMissedNews } from "./use-missed-news.ts";

/** What concerns the whole inbox, above every page. */
const BANNERS = {
  renewed: RenewedBanner,
  outbox: OutboxBanner,
  calls: CallBanner,
  reminders: ReminderBanner,
  key: KeyBanner,
  station: StationBanner,
  rotation: RotationBanner,
  recovery: RecoveryBanner,
};

interface Props {
  route: Route | null;
  /** One more, of the page that is open. */
  banner?: ReactNode;
  children: ReactNode;
}

/** The frame of every page of an open session, and the hooks that run only while it is open. */
export function Shell({ route, banner, children }: Props) {
  const { words } = useWords();
  const bell = useBell();
  const live = useLive(useCallback((what: NewsKind) => bell.hear(what), [bell]));
  useMissedNews(bell, live);
  useLook(bell, route?.type === "tips");
  const outbox = useContext(OutboxContext);
  useEffect(() => {
    if (live !== "live") return;
    outbox?.flush();
    // A deploy breaks every connection.
    suspectRenewal();
  }, [live, outbox]);
  useEffect(() => onMisfit(suspectRenewal), []);
  useIdleLock();
  useKeptFocus();
  useSweep();
  useSearchKey(route?.type === "tips");
  const { data } = useProposals();
  return (
    <NavCounts
      value={{
        tips: useNews(),
        deadlines: useNewReminders().length,
        waiting: waitForMe(data?.proposals).length,
        shift: useWaitingShift() ? 1 : 0,
        duty: useCalls()?.count ?? 0,
      }}
    >
      {/* Pages live behind the hash, so this cannot be a link to an anchor. */}
      <button
        className={styles.skip}
        onClick={() => document.getElementById("main")?.focus()}
        type="button"
      >
        {words.app.skip}
      </button>
      <Guard>
        <TopBar live={live} route={route} />
      </Guard>
      <main id="main" tabIndex={-1}>
        {Object.entries(BANNERS).map(([name, Banner]) => (
          <Guard key={name}>
            <Banner />
          </Guard>
        ))}
        {banner}
        <Announcer />
        {children}
      </main>
      <Guard>
        <GoKey />
      </Guard>
    </NavCounts>
  );
}
