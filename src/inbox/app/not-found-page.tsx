import { Page } from "../frame/page.tsx";
import { routeHref } from "../frame/route.ts";
import { PageHeading } from "../parts/page-heading.tsx";
import { useWords } from "../words/use-words.ts";

export function NotFoundPage() {
  const { words } = useWords();
  return (
    <Page title={words.app.name}>
      <PageHeading focusOn="unknown" level={1}>
        {words.app.notFound}
      </PageHeading>
      <a href={routeHref({ type: "tips", id: null, status: null })}>{words.app.toTips}</a>
    </Page>
  );
}
