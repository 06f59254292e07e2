import type { ReactNode } from "react";
import type { OfficerView } from "../../core/station/views.ts";
import { Page } from "../frame/page.tsx";
import { routeHref } from "../frame/route.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import styles from "../parts/card.module.css";
import { Guard } from "../parts/guard.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { AloneNote } from "../session/alone-note.tsx";
import { useOfficers } from "../session/use-officers.ts";
import { useWords } from "../words/use-words.ts";
import { InviteCard } from "./invite-card.tsx";
import { OfficerRow } from "./officer-row.tsx";

/**
 * `keyCard`: renders the section about the station's key. A parameter, because rooms of the inbox
 * do not import each other.
 */
export function OfficersPage({ keyCard }: { keyCard: (officers: OfficerView[]) => ReactNode }) {
  const { words } = useWords();
  const officers = useOfficers();
  return (
    <Page title={words.officers.title}>
      <PageHeading className={styles.title} focusOn="officers" level={1}>
        {words.officers.title}
      </PageHeading>
      <AloneNote />
      {officers.error && (
        <CallProblem error={officers.error} onRetry={() => void officers.refetch()} />
      )}
      {officers.isPending && <p role="status">{words.app.loading}</p>}
      {officers.data && (
        <ul className={styles.card}>
          {officers.data.officers.map((officer) => (
            <OfficerRow key={officer.id} officer={officer} />
          ))}
        </ul>
      )}
      <p>
        <a href={routeHref({ type: "ways-in" })}>{words.waysIn.title}</a>
        {" · "}
        <a href={routeHref({ type: "handbook" })}>{words.officers.handbook}</a>
      </p>
      <Guard>
        <InviteCard />
      </Guard>
      <Guard>{officers.data && keyCard(officers.data.officers)}</Guard>
    </Page>
  );
}
