import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { Suggestions } from "../alike/suggestions.tsx";
import { matterHref } from "../frame/route.ts";
import { useMay } from "../session/use-may.ts";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import { loadLinkForm } from "./load-link-form.ts";
import styles from "./matter-panel.module.css";

const LinkForm = lazy(loadLinkForm);

/** Which other tips are about the same thing, and how to say that one is. */
export function MatterPanel({ tip }: { tip: TipDetail }) {
  const { matter: words } = useTipPageWords();
  const mayLink = useMay("link-tips");
  const [isOpen, setOpen] = useState(false);
  const { matter, matterSize } = tip;
  return (
    <section aria-label={words.title} className={styles.panel}>
      <Suggestions tip={tip.id} />
      <div className={styles.row}>
        {matter !== null && (
          <>
            <span>{words.among(matterSize - 1)}</span>
            <a href={matterHref(matter)}>{words.show}</a>
          </>
        )}
        {mayLink && (
          <Button
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            size="compact-sm"
            variant="subtle"
          >
            {words.link}
          </Button>
        )}
      </div>
      {isOpen && (
        <Suspense>
          <LinkForm isWanted onDone={() => setOpen(false)} tip={tip.id} />
        </Suspense>
      )}
    </section>
  );
}
