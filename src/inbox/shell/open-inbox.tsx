import { RoutePage } from "./route-page.tsx";
import { Shell } from "./shell.tsx";
import { useRoute } from "./use-route.ts";

/** Everything behind the door. */
export default function OpenInbox() {
  const route = useRoute();
  return (
    <Shell route={route}>
      <RoutePage route={route} />
    </Shell>
  );
}
