import { useRoute } from "../frame/use-route.ts";
import { NotFoundPage } from "./not-found-page.tsx";
import { PAGES } from "./pages.tsx";
import { Shell } from "./shell.tsx";

/** Everything that is shown after sign-in. */
export default function OpenInbox() {
  const route = useRoute();
  return (
    <Shell route={route}>{route === null ? <NotFoundPage /> : PAGES[route.type].show(route)}</Shell>
  );
}
