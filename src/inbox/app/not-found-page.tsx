import { Page } from "../frame/page.tsx";
import { tipsHref } from "../frame/route.ts";
import { PageHeading } from "../parts/page-heading.tsx";
import { useWords } from "../words/use-words.ts";

export function NotFoundPage() {
  const { words } = useWords();
  return (
    <Page title={words.app.name}>
      <PageHeading focusOn="unknown" level={1}>
        {words.app.notFound}
      </PageHeading>
      <a href={tipsHref(null)}>{words.app.toTips}</a>
    </Page>
  );
}
