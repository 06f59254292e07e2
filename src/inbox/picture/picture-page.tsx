import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { Page } from "../frame/page.tsx";
import { CallProblem } from "../parts/call-problem.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { useMay } from "../session/use-may.ts";
import { useOpenSession } from "../session/use-session.ts";
import { pickText } from "../words/languages.ts";
import { usePictureWords } from "../words/use-picture-words.ts";
import { useWords } from "../words/use-words.ts";
import { FiguresView } from "./figures-view.tsx";
import { MetadataPanel } from "./metadata-panel.tsx";
import styles from "./picture.module.css";
import { SurgeList } from "./surge-list.tsx";
import { endingWith, lastMonday, mondayAt } from "./weeks.ts";
import { WeeksForm } from "./weeks-form.tsx";

/** What is rising, and what came from where and what became of it in some whole weeks. */
export default function PicturePage() {
  const words = usePictureWords();
  const { words: common, lang } = useWords();
  const { me } = useOpenSession();
  const mayExport = useMay("export-tips");
  const [newest] = useState(() => mondayAt(new Date(), me.timezone));
  const [range, setRange] = useState(() => endingWith(newest, 12));
  const figures = useQuery({
    queryKey: ["figures", range],
    queryFn: () => call(api.figures.$get({ query: { from: range.from, weeks: `${range.weeks}` } })),
    placeholderData: (before) => before,
  });
  return (
    <Page title={words.title}>
      <PageHeading className={styles.title} focusOn="picture" level={1}>
        {words.title}
      </PageHeading>
      <p className={styles.station}>{pickText(me.station.name, lang) ?? me.station.id}</p>
      <SurgeList />
      <WeeksForm newest={newest} onChange={setRange} range={range} />
      {figures.error && (
        <CallProblem error={figures.error} onRetry={() => void figures.refetch()} />
      )}
      {figures.isPending && <p role="status">{common.app.loading}</p>}
      {figures.data && (
        <FiguresView figures={figures.data} isOpen={lastMonday(figures.data) === newest} />
      )}
      <p className={styles.foot}>{words.foot}</p>
      <p className={styles.buttons}>
        <Button onClick={() => window.print()} variant="default">
          {words.print}
        </Button>
      </p>
      {mayExport && <MetadataPanel range={range} />}
    </Page>
  );
}
