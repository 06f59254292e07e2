import { ActionIcon, Button } from "@mantine/core";
import { AlikeButton } from "../alike/alike-button.tsx";
import { AlikeStrip } from "../alike/alike-strip.tsx";
import type { ListView } from "../frame/list-view.ts";
import { matterHref } from "../frame/route.ts";
import { PageHeading } from "../parts/page-heading.tsx";
import { useMay } from "../session/use-may.ts";
import { ExportReady } from "../tips/export-ready.tsx";
import { RatingCounts } from "../tips/rating-counts.tsx";
import { useListWords } from "../words/use-list-words.ts";
import { useWords } from "../words/use-words.ts";
import { ListChoices } from "./list-choices.tsx";
import { SavedFilters } from "./saved-filters.tsx";
import styles from "./tip-list.module.css";
import { TipSearch } from "./tip-search.tsx";
import type { Chosen } from "./use-chosen.ts";
import type { Owners } from "./use-owners.ts";
import { useTipCounts } from "./use-tip-counts.ts";
import type { TipSearchState } from "./use-tip-search.ts";

interface Props {
  openId: string | null;
  view: ListView;
  chosen: Chosen;
  officers: Owners;
  search: TipSearchState;
  onHelp(): void;
}

/** What the list shows, and how to find something in it. */
export function TipListHead({ openId, view, chosen, officers, search, onHelp }: Props) {
  const { words } = useWords();
  const list = useListWords();
  const counts = useTipCounts();
  const mayExport = useMay("export-tips");
  return (
    <div className={styles.head}>
      <div className={styles.top}>
        <PageHeading className={styles.title} focusOn={openId === null ? "list" : null} level={1}>
          {words.tips.title}
        </PageHeading>
        <TipSearch search={search} view={view} />
        <ActionIcon
          aria-label={list.help}
          className={styles.help}
          onClick={onHelp}
          size={34}
          title={`${list.help} (?)`}
          variant="default"
        >
          ?
        </ActionIcon>
      </div>
      {view.matter !== null && (
        <p className={styles.ofMatter}>
          {list.ofMatter} <a href={matterHref(view.matter)}>{list.toMatter}</a>
        </p>
      )}
      <SavedFilters counts={counts} openId={openId} view={view} />
      <div className={styles.under}>
        <ListChoices officers={officers} openId={openId} view={view} />
        {chosen.ids === null && (
          <div className={styles.acts}>
            <AlikeButton />
            <Button onClick={chosen.begin} size="compact-sm" variant="subtle">
              {list.choose}
            </Button>
          </div>
        )}
      </div>
      <AlikeStrip />
      {mayExport && <ExportReady />}
      {view.filter === "closed" && <RatingCounts />}
    </div>
  );
}
