import { Button } from "@mantine/core";
import { useId } from "react";
import { Page } from "../frame/page.tsx";
import { routeHref } from "../frame/route.ts";
import { PageHeading } from "../parts/page-heading.tsx";
import { useMay } from "../session/use-may.ts";
import { useOpenSession } from "../session/use-session.ts";
import type { HandbookWords } from "../words/handbook-vi.ts";
import { pickText } from "../words/languages.ts";
import { useHandbookWords } from "../words/use-handbook-words.ts";
import { useListWords } from "../words/use-list-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./handbook.module.css";

/** What an officer needs on paper: two sheets of A4, without anything secret. */
export default function HandbookPage() {
  const words = useHandbookWords();
  const { words: common, lang } = useWords();
  const { practice } = useListWords();
  const mayPractise = useMay("read-tips");
  const { me } = useOpenSession();
  const station = `${common.app.name} · ${pickText(me.station.name, lang) ?? me.station.id}`;
  return (
    <Page title={words.title}>
      <div className={styles.screen}>
        <PageHeading className={styles.title} focusOn="handbook" level={1}>
          {words.title}
        </PageHeading>
        <p>{words.lead}</p>
        {mayPractise && <a href={routeHref({ type: "practice" })}>{practice}</a>}
        <Button onClick={() => window.print()}>{words.print}</Button>
      </div>
      {words.sheets.map((sheet, index) => (
        <article
          aria-label={words.page(index + 1)}
          className={styles.sheet}
          key={words.page(index)}
        >
          <p className={styles.head}>
            <strong>{words.title}</strong>
            <span>{station}</span>
            <span>{words.page(index + 1)}</span>
          </p>
          {sheet.map((chapter) => (
            <Chapter chapter={chapter} key={chapter.title} />
          ))}
          {index === words.sheets.length - 1 && <Blanks names={words.blanks} />}
        </article>
      ))}
    </Page>
  );
}

function Chapter({ chapter }: { chapter: HandbookWords["sheets"][number][number] }) {
  const id = useId();
  const List = chapter.ordered ? "ol" : "ul";
  return (
    <section aria-labelledby={id} className={styles.chapter}>
      <h2 id={id}>{chapter.title}</h2>
      <List>
        {chapter.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </List>
    </section>
  );
}

/** Lines to be filled in by hand, which no server needs to know. */
function Blanks({ names }: { names: readonly string[] }) {
  return (
    <dl className={styles.blanks}>
      {names.map((name) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd />
        </div>
      ))}
    </dl>
  );
}
