import { lazy, type ReactNode } from "react";
import { type Action, mayEver } from "../../core/station/rights.ts";
import type { Me } from "../../core/station/views.ts";
import type { PageId, Route } from "../frame/route.ts";
import { GuidePage } from "../guide/guide-page.tsx";
import { TipsPage } from "../list/tips-page.tsx";
import { NoticesPage } from "../notices/notices-page.tsx";
import { WriteNoticePage } from "../notices/write-notice-page.tsx";
import { OfficersPage } from "../officers/officers-page.tsx";
import { WaysInPage } from "../officers/ways-in-page.tsx";
import { ProposalsPage } from "../proposals/proposals-page.tsx";
import { ScamsPage } from "../scams/scams-page.tsx";
import { KeyCard } from "../station-keys/key-card.tsx";
import { KitPage } from "../station-keys/kit-page.tsx";
import type { Words } from "../words/vi.ts";
import { loadAuditPage } from "./load-audit-page.ts";
import { loadDeadlinesPage } from "./load-deadlines-page.ts";
import { loadDutyPage } from "./load-duty-page.ts";
import { loadHandbookPage } from "./load-handbook-page.ts";
import { loadMatterPage } from "./load-matter-page.ts";
import { loadPicturePage } from "./load-picture-page.ts";
import { loadPracticePage } from "./load-practice-page.ts";
import { loadShiftPage } from "./load-shift-page.ts";

const AuditPage = lazy(loadAuditPage);
const HandbookPage = lazy(loadHandbookPage);
const MatterPage = lazy(loadMatterPage);
const PicturePage = lazy(loadPicturePage);
const PracticePage = lazy(loadPracticePage);
const ShiftPage = lazy(loadShiftPage);
const DeadlinesPage = lazy(loadDeadlinesPage);
const DutyPage = lazy(loadDutyPage);

interface InboxPage {
  /** Text of its link in the navigation, or the page under whose link it belongs. */
  nav: ((words: Words) => string) | { under: PageId };
  /** The right without which it is not shown. */
  needs: Action;
  /** Whether the station has it at all. */
  isFor?(me: Me): boolean;
  show(route: Route): ReactNode;
}

/** Every page after sign-in, in the order of the navigation. */
export const PAGES: Record<PageId, InboxPage> = {
  tips: {
    nav: ({ nav }) => nav.tips,
    needs: "read-tips",
    show: (route) => route.type === "tips" && <TipsPage id={route.id} view={route.view} />,
  },
  matter: {
    nav: { under: "tips" },
    needs: "read-tips",
    show: (route) => route.type === "matter" && <MatterPage id={route.id} key={route.id} />,
  },
  practice: {
    nav: { under: "tips" },
    needs: "read-tips",
    show: () => <PracticePage />,
  },
  deadlines: {
    nav: ({ nav }) => nav.deadlines,
    needs: "read-tips",
    show: () => <DeadlinesPage />,
  },
  notices: {
    nav: ({ nav }) => nav.notices,
    needs: "read-notices",
    show: () => <NoticesPage />,
  },
  "notices/new": {
    nav: { under: "notices" },
    needs: "write-notice",
    show: () => <WriteNoticePage />,
  },
  waiting: {
    nav: ({ nav }) => nav.waiting,
    needs: "read-proposals",
    show: () => <ProposalsPage />,
  },
  shift: {
    nav: ({ nav }) => nav.shift,
    needs: "hand-shift-over",
    show: () => <ShiftPage />,
  },
  duty: {
    nav: ({ nav }) => nav.duty,
    needs: "read-roster",
    show: () => <DutyPage />,
  },
  picture: {
    nav: ({ nav }) => nav.picture,
    needs: "read-figures",
    show: () => <PicturePage />,
  },
  scams: {
    nav: ({ nav }) => nav.scams,
    needs: "read-scams",
    isFor: ({ keepsScams }) => keepsScams,
    show: () => <ScamsPage />,
  },
  guide: {
    nav: ({ nav }) => nav.guide,
    needs: "read-guide",
    isFor: ({ keepsGuide }) => keepsGuide,
    show: () => <GuidePage />,
  },
  officers: {
    nav: ({ nav }) => nav.officers,
    needs: "read-officers",
    show: () => <OfficersPage keyCard={(officers) => <KeyCard officers={officers} />} />,
  },
  "recovery-kit": {
    nav: { under: "officers" },
    needs: "show-kit",
    show: () => <KitPage />,
  },
  "ways-in": {
    nav: { under: "officers" },
    needs: "read-ways-in",
    show: () => <WaysInPage />,
  },
  handbook: {
    nav: { under: "officers" },
    needs: "read-officers",
    show: () => <HandbookPage />,
  },
  audit: {
    nav: ({ nav }) => nav.audit,
    needs: "read-audit",
    show: () => <AuditPage />,
  },
};

export function mayOpen(me: Me, id: PageId): boolean {
  const { needs, isFor } = PAGES[id];
  return mayEver(me.officer, needs) && isFor?.(me) !== false;
}
