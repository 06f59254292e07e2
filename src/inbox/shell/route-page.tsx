import { GuidePage } from "../guide/guide-page.tsx";
import { NoticesPage } from "../notices/notices-page.tsx";
import { WriteNoticePage } from "../notices/write-notice-page.tsx";
import { OfficersPage } from "../officers/officers-page.tsx";
import { ScamsPage } from "../scams/scams-page.tsx";
import { KitPage } from "../station-keys/kit-page.tsx";
import { TipsPage } from "../tips/tips-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import type { Route } from "./route.ts";

export function RoutePage({ route }: { route: Route }) {
  switch (route.type) {
    case "tips":
      return <TipsPage id={route.id} status={route.status} />;
    case "notices":
      return <NoticesPage />;
    case "write-notice":
      return <WriteNoticePage />;
    case "officers":
      return <OfficersPage />;
    case "scams":
      return <ScamsPage />;
    case "guide":
      return <GuidePage />;
    case "recovery-kit":
      return <KitPage />;
    case "unknown":
      return <NotFoundPage />;
  }
}
