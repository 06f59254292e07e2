import { RoutePage } from "./route-page.tsx";
import { EntryPage } from "./session/entry-page.tsx";
import { useSession } from "./session/use-session.ts";
import { Shell } from "./shell/shell.tsx";
import { useRoute } from "./shell/use-route.ts";

export function App() {
  const session = useSession();
  const route = useRoute();
  if (session.type !== "open") return <EntryPage session={session} />;
  return (
    <Shell route={route}>
      <RoutePage route={route} />
    </Shell>
  );
}
