import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { Page } from "../frame/page.tsx";
import { wordsOf } from "../keys/recovery-words.ts";
import { PageHeading } from "../parts/page-heading.tsx";
import { CallOrStepUp } from "../session/call-or-step-up.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { pickText } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./kit.module.css";
import { KitCheck } from "./kit-check.tsx";

/** The station's key as words on paper, for the case that every passkey and key file is lost. */
export function KitPage() {
  const { words, lang } = useWords();
  const { me, stationKey } = useOpenSession();
  // The server asks for a way in first, and notes that the words were shown.
  const showing = useMutation({ mutationFn: () => call(api.keys.kit.showing.$post({ json: {} })) });
  // The check asks for words of the sheet: they must not stand beside it.
  const [checking, setChecking] = useState(false);
  const shown = showing.isSuccess;
  const list = stationKey.type === "held" && shown ? wordsOf(stationKey.pair.identity) : null;
  return (
    <Page title={words.kit.title}>
      <PageHeading className={styles.title} focusOn="kit" level={1}>
        {words.kit.title}
      </PageHeading>
      <p className={styles.screen}>{words.kit.lead}</p>
      {stationKey.type !== "held" && <p>{words.tip.locked}</p>}
      {stationKey.type === "held" && list === null && (
        <Button loading={showing.isPending} onClick={() => showing.mutate()}>
          {words.kit.show}
        </Button>
      )}
      {showing.error && <CallOrStepUp error={showing.error} onSteppedUp={() => showing.mutate()} />}
      {list && !checking && (
        <>
          <section className={styles.sheet}>
            <p>
              <strong>{words.app.name}</strong> · {pickText(me.station.name, lang)} ({me.station.id}
              )
            </p>
            <ol className={styles.words} translate="no">
              {list
                .map((word, at) => ({ word, place: at + 1 }))
                .map(({ word, place }) => (
                  <li key={place}>{word}</li>
                ))}
            </ol>
            <p>{words.kit.warning}</p>
          </section>
          <div className={`${styles.screen} ${styles.buttons}`}>
            <Button onClick={() => window.print()} variant="default">
              {words.kit.print}
            </Button>
            <Button onClick={() => setChecking(true)}>{words.kit.toCheck}</Button>
          </div>
        </>
      )}
      {list && checking && <KitCheck list={list} onBack={() => setChecking(false)} />}
    </Page>
  );
}
