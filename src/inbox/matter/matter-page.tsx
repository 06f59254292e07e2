import { Page } from "../frame/page.tsx";
import { tipsHref } from "../frame/route.ts";
import { UndoBar } from "../list/undo-bar.tsx";
import { useDeeds } from "../list/use-deeds.ts";
import { useOwners } from "../list/use-owners.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import cards from "../parts/card.module.css";
import { Icon } from "../parts/icon.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { useMatterWords } from "../words/use-matter-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./matter.module.css";
import { MatterBody } from "./matter-body.tsx";
import { useMatter } from "./use-matter.ts";

/** Tips about the same thing: all of them, what happened to them, and one answer to all. */
export default function MatterPage({ id }: { id: string }) {
  const { words: common } = useWords();
  const words = useMatterWords();
  const officers = useOwners();
  const deeds = useDeeds();
  const { data: matter, error, refetch } = useMatter(id);
  const title = matter ? words.title(matter.tips.length) : common.tips.title;
  return (
    <Page title={title}>
      <a className={styles.back} href={tipsHref(null)}>
        <Icon name="back" /> {words.back}
      </a>
      <PageHeading className={cards.title} focusOn={id} level={1}>
        {title}
      </PageHeading>
      {matter === null && <p>{words.ended}</p>}
      {error && <CallProblem error={error} onRetry={() => void refetch()} />}
      {!error && matter === undefined && <p role="status">{common.app.loading}</p>}
      {matter && <MatterBody deeds={deeds} matter={matter} officers={officers} />}
      <UndoBar deeds={deeds} officers={officers} />
    </Page>
  );
}
