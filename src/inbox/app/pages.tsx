import type { ReactNode } from "react";
import type { Me } from "../../core/station/views.ts";
import type { PageId, Route } from "../frame/route.ts";
import { GuidePage } from "../guide/guide-page.tsx";
import { NoticesPage } from "../notices/notices-page.tsx";
import { WriteNoticePage } from "../notices/write-notice-page.tsx";
import { OfficersPage } from "../officers/officers-page.tsx";
import { ScamsPage } from "../scams/scams-page.tsx";
import { KeyCard } from "../station-keys/key-card.tsx";
import { KitPage } from "../station-keys/kit-page.tsx";
import { TipsPage } from "../tips/tips-page.tsx";
import type { Words } from "../words/vi.ts";

interface InboxPage {
  /** Text of its link in the navigation, or the page under whose link it belongs. */
  nav: ((words: Words) => string) | { under: PageId };
  /** Who sees the link. Permission itself is checked by the server. */
  isFor?(me: Me): boolean;
  show(route: Route): ReactNode;
}

/** Every page after sign-in, in the order of the navigation. */
export const PAGES: Record<PageId, InboxPage> = {
  tips: {
    nav: ({ nav }) => nav.tips,
    show: (route) => route.type === "tips" && <TipsPage id={route.id} status={route.status} />,
  },
  notices: {
    nav: ({ nav }) => nav.notices,
    show: () => <NoticesPage />,
  },
  "notices/new": {
    nav: { under: "notices" },
    show: () => <WriteNoticePage />,
  },
  scams: {
    nav: ({ nav }) => nav.scams,
    isFor: ({ keepsScams }) => keepsScams,
    show: () => <ScamsPage />,
  },
  guide: {
    nav: ({ nav }) => nav.guide,
    isFor: ({ keepsGuide }) => keepsGuide,
    show: () => <GuidePage />,
  },
  officers: {
    nav: ({ nav }) => nav.officers,
    show: () => <OfficersPage keyCard={(officers) => <KeyCard officers={officers} />} />,
  },
  "recovery-kit": {
    nav: { under: "officers" },
    show: () => <KitPage />,
  },
};
