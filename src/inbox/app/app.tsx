import { lazy, Suspense, useEffect } from "react";
import { Guard } from "../parts/guard.tsx";
import { EntryPage } from "../session/entry-page.tsx";
import { Gate } from "../session/gate.tsx";
import { StartPage } from "../session/start-page.tsx";
import { useSession } from "../session/use-session.ts";
import { useEntryWords } from "../words/use-entry-words.ts";
import { loadLockedBell } from "./load-locked-bell.ts";
import { loadOpenInbox, loadWaysIn } from "./load-ways-in.ts";

const OpenInbox = lazy(loadOpenInbox);
const LockedBell = lazy(loadLockedBell);

export function App() {
  const { words } = useEntryWords();
  const session = useSession();
  // Loads while the officer reads the page. A failure does no harm: signing in loads it again and
  // shows the error.
  useEffect(() => void loadWaysIn().catch(() => undefined), []);
  return (
    <Guard frame={(shown) => <Gate title={words.app.name}>{shown}</Gate>} key={session.type}>
      {session.type === "open" ? (
        <Suspense fallback={<StartPage reached />}>
          <OpenInbox />
        </Suspense>
      ) : (
        <>
          {session.type === "locked" && (
            <Guard frame={() => null}>
              <Suspense fallback={null}>
                <LockedBell />
              </Suspense>
            </Guard>
          )}
          <EntryPage session={session} />
        </>
      )}
    </Guard>
  );
}
