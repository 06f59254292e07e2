import { Button } from "@mantine/core";
import { type PageId, routeHref } from "../frame/route.ts";
import { Dialog } from "../list/dialog.tsx";
import { ListKeys } from "../list/list-keys.tsx";
import { useMay } from "../session/use-may.ts";
import type { HelpWords } from "../words/help-vi.ts";
import { useHelpWords } from "../words/use-help-words.ts";
import { useListWords } from "../words/use-list-words.ts";
import styles from "./help.module.css";

/** What a page is for, what to do first, what to avoid and whom to ask; and its keys. */
export default function HelpDialog({ page, onClose }: { page: PageId; onClose(): void }) {
  const words = useHelpWords();
  const { practice } = useListWords();
  const mayPractise = useMay("read-tips");
  return (
    <Dialog onClose={onClose} title={words.title}>
      {(close) => (
        <>
          <ul className={styles.sentences}>
            {sentencesOf(words, page).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {page === "tips" && (
            <details className={styles.keys}>
              <summary>{words.keys}</summary>
              <ListKeys />
            </details>
          )}
          <p className={styles.more}>
            {mayPractise && page !== "practice" && (
              <a href={routeHref({ type: "practice" })} onClick={close}>
                {practice}
              </a>
            )}
            <a href={routeHref({ type: "handbook" })} onClick={close}>
              {words.handbook}
            </a>
          </p>
          <Button onClick={close} size="sm" variant="default">
            {words.close}
          </Button>
        </>
      )}
    </Dialog>
  );
}

/** A page without words does not compile. */
function sentencesOf({ pages }: HelpWords, page: PageId): readonly string[] {
  const all: Record<PageId, readonly string[]> = pages;
  return all[page];
}
