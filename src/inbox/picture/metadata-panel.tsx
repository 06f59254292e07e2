import { Button } from "@mantine/core";
import { useId } from "react";
import { absoluteMoment, calendarDay } from "../format/moment.ts";
import { Icon } from "../parts/icon.tsx";
import { CallOrStepUp } from "../session/call-or-step-up.tsx";
import { useProposals } from "../session/use-proposals.ts";
import { useOpenSession } from "../session/use-session.ts";
import { usePictureWords } from "../words/use-picture-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./picture.module.css";
import { useAskMetadata, useMetadataGrant, useTakeMetadata } from "./use-metadata.ts";
import { lastDay, type Weeks } from "./weeks.ts";

/** Proposes that the facts of all tips of some weeks leave as a table, and saves what was confirmed. */
export function MetadataPanel({ range }: { range: Weeks }) {
  const id = useId();
  const words = usePictureWords();
  const { me } = useOpenSession();
  const { data } = useProposals();
  const ask = useAskMetadata();
  const waits = data?.proposals.some(
    ({ kind, by }) => kind === "export-metadata" && by.id === me.officer.id,
  );
  const propose = () => ask.mutate(range);
  return (
    <section aria-labelledby={id} className={styles.data}>
      <h2 id={id}>{words.data}</h2>
      <p>{words.dataLead}</p>
      <Ready />
      {ask.error && <CallOrStepUp error={ask.error} onSteppedUp={propose} />}
      {waits ? (
        <p>{words.waits}</p>
      ) : (
        <Button loading={ask.isPending} onClick={propose} variant="default">
          {words.propose}
        </Button>
      )}
    </section>
  );
}

/** What another officer has confirmed. */
function Ready() {
  const words = usePictureWords();
  const { lang } = useWords();
  const grant = useMetadataGrant();
  const take = useTakeMetadata();
  if (!grant.data) return null;
  const { from, until } = grant.data;
  const [first, last] = [from, lastDay(grant.data)].map((day) => calendarDay(day, lang));
  return (
    <div role="status">
      <p>
        {words.ready(
          words.span(first ?? "", last ?? ""),
          absoluteMoment(new Date(until), lang, "minute"),
        )}
      </p>
      {take.error && <CallOrStepUp error={take.error} onSteppedUp={() => take.mutate()} />}
      <Button
        leftSection={<Icon name="download" size={16} />}
        loading={take.isPending}
        onClick={() => take.mutate()}
      >
        {words.take}
      </Button>
    </div>
  );
}
