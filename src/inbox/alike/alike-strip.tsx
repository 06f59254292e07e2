import { VisuallyHidden } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { useReading } from "../reading/reading-context.ts";
import { useAlikeWords } from "../words/use-alike-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./alike.module.css";
import { useAlikePass } from "./alike-context.ts";
import { AlikeGroups } from "./alike-groups.tsx";
import type { AlikePass } from "./alike-pass.ts";

/** At the list: how far the comparison has come, and which tips may be one matter. */
export function AlikeStrip() {
  const pass = useAlikePass();
  const words = useAlikeWords();
  if (pass.state().type === "idle") return null;
  const { found } = pass;
  return (
    <section aria-label={words.title} className={styles.strip}>
      <Progress pass={pass} />
      {found.length > 0 && <AlikeGroups found={found} pass={pass} />}
    </section>
  );
}

function Progress({ pass }: { pass: AlikePass }) {
  const words = useAlikeWords();
  const shown = useShown();
  const state = pass.state();
  switch (state.type) {
    case "idle":
      return null;
    case "reading":
      return (
        <div className={styles.line}>
          <p>{words.reading(shown(state.read))}</p>
          <progress aria-hidden="true" />
        </div>
      );
    case "comparing":
      return <Compared of={state.of} />;
    case "done":
      return (
        <div role="status">
          {pass.found.length === 0 ? (
            <p className={styles.line}>{words.none(shown(state.of))}</p>
          ) : (
            // Shown as the head of the groups.
            <VisuallyHidden>{words.found(pass.found.length)}</VisuallyHidden>
          )}
        </div>
      );
    case "stopped":
      return (
        <p className={styles.line} role="status">
          {words.stopped}
        </p>
      );
    case "failed":
      return (
        <p className={styles.line} role="alert">
          {words.failed}
        </p>
      );
  }
}

/** Apart from the rest, because it is drawn anew with every slice of the work. */
function Compared({ of }: { of: number }) {
  const words = useAlikeWords();
  const shown = useShown();
  const reading = useReading();
  useSyncExternalStore(reading.subscribe, reading.version);
  const done = Math.min(reading.compared, of);
  return (
    <div className={styles.line}>
      <p>{words.comparing(shown(done), shown(of))}</p>
      <progress aria-hidden="true" max={of} value={done} />
    </div>
  );
}

function useShown(): (count: number) => string {
  const { lang } = useWords();
  return (count) => count.toLocaleString(lang);
}
