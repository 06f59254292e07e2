import { NoticesPage } from "./notices/notices-page.tsx";
import { WriteNoticePage } from "./notices/write-notice-page.tsx";
import { OfficersPage } from "./officers/officers-page.tsx";
import { EntryPage } from "./session/entry-page.tsx";
import { useSession } from "./session/use-session.ts";
import { NotFoundPage } from "./shell/not-found-page.tsx";
import type { Route } from "./shell/route.ts";
import { Shell } from "./shell/shell.tsx";
import { useRoute } from "./shell/use-route.ts";
import { TipsPage } from "./tips/tips-page.tsx";

export function App() {
  const session = useSession();
  const route = useRoute();
  if (session.type !== "open") return <EntryPage session={session} />;
  return (
    <Shell route={route}>
      <Page route={route} />
    </Shell>
  );
}

function Page({ route }: { route: Route }) {
  switch (route.type) {
    case "tips":
      return <TipsPage id={route.id} status={route.status} />;
    case "notices":
      return <NoticesPage />;
    case "write-notice":
      return <WriteNoticePage />;
    case "officers":
      return <OfficersPage />;
    case "unknown":
      return <NotFoundPage />;
  }
}
