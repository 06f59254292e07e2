import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { AlikeContext } from "../alike/alike-context.ts";
import { makeAlikePass } from "../alike/make-alike-pass.ts";
import { useRoute } from "../frame/use-route.ts";
import { makeReading } from "../reading/make-reading.ts";
import { ReadingContext } from "../reading/reading-context.ts";
import { OutboxContext } from "../session/outbox-context.ts";
import { useDesk } from "../session/use-desk.ts";
import { useOpenSession } from "../session/use-session.ts";
import { makeQueries } from "./make-queries.ts";
import { NotFoundPage } from "./not-found-page.tsx";
import { PageGuard } from "./page-guard.tsx";
import { mayOpen, PAGES } from "./pages.tsx";
import { Shell } from "./shell.tsx";
import { useOpenOutbox } from "./use-open-outbox.ts";
import { WaitingPage } from "./waiting-page.tsx";
import { WelcomeBanner } from "./welcome-banner.tsx";

/** Everything that is shown after sign-in. */
export default function OpenInbox() {
  const desk = useDesk();
  const [queries] = useState(() => makeQueries(desk));
  const outbox = useOpenOutbox(queries);
  const [reading] = useState(() => makeReading(desk.store));
  const [pass] = useState(() => makeAlikePass(desk.store, reading));
  return (
    <QueryClientProvider client={queries}>
      <ReadingContext value={reading}>
        <AlikeContext value={pass}>
          <OutboxContext value={outbox}>
            <OpenPage />
          </OutboxContext>
        </AlikeContext>
      </ReadingContext>
    </QueryClientProvider>
  );
}

function OpenPage() {
  const route = useRoute();
  const { me, stationKey } = useOpenSession();
  const isWaiting = stationKey.type === "waiting";
  // Told once: until they have closed it, or have practised.
  const [welcome, setWelcome] = useState<"later" | "now" | "over">("later");
  if (isWaiting && welcome === "later") setWelcome("now");
  if (!isWaiting && welcome === "now" && route?.type === "practice") setWelcome("over");
  if (isWaiting) return <WaitingPage />;
  if (route === null)
    return (
      <Shell route={null}>
        <NotFoundPage />
      </Shell>
    );
  // Who may not read tips begins with the notices, which everybody may read.
  const shown = mayOpen(me, route.type) ? route : ({ type: "notices" } as const);
  return (
    <Shell
      banner={
        welcome === "now" &&
        shown.type === "tips" && <WelcomeBanner onClose={() => setWelcome("over")} />
      }
      route={shown}
    >
      <PageGuard key={shown.type}>{PAGES[shown.type].show(shown)}</PageGuard>
    </Shell>
  );
}
