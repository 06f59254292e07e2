import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { SessionView } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { absoluteMoment } from "../format/moment.ts";
import { announce } from "../parts/announce.ts";
import styles from "../parts/card.module.css";
import { CallOrStepUp } from "../session/call-or-step-up.tsx";
import { useWords } from "../words/use-words.ts";

/** A browser of the officer that is signed in. Another one than this can be signed out. */
export function SessionLine({ session }: { session: SessionView }) {
  const { words, lang } = useWords();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () =>
      call(api["ways-in"].sessions[":id"].end.$post({ param: { id: session.id }, json: {} })),
    onSuccess: () => {
      announce(words.waysIn.ended);
      readAgain(queries, ["ways-in"]);
    },
  });
  return (
    <>
      <p className={styles.facts}>
        <span>
          {words.waysIn.open(absoluteMoment(new Date(session.since), lang, "minute"))}{" "}
          {session.current && `(${words.waysIn.current})`}
        </span>
        {!session.current && (
          <Button loading={end.isPending} onClick={() => end.mutate()} size="xs" variant="default">
            {words.waysIn.end}
          </Button>
        )}
      </p>
      {end.error && <CallOrStepUp error={end.error} onSteppedUp={() => end.mutate()} />}
    </>
  );
}
