import { lazy, Suspense, useEffect } from "react";
import { EntryPage } from "../session/entry-page.tsx";
import { StartPage } from "../session/start-page.tsx";
import { useSession } from "../session/use-session.ts";
import { loadOpenInbox, loadWaysIn } from "./load-ways-in.ts";

const OpenInbox = lazy(loadOpenInbox);

export function App() {
  const session = useSession();
  // Loads while the officer reads the page. A failure does no harm: signing in loads it again and
  // shows the error.
  useEffect(() => void loadWaysIn().catch(() => undefined), []);
  if (session.type !== "open") return <EntryPage session={session} />;
  return (
    <Suspense fallback={<StartPage reached />}>
      <OpenInbox />
    </Suspense>
  );
}
