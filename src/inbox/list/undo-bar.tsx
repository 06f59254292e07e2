import { Button, CloseButton } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { TipPage, TipSummary } from "../../core/station/tip-views.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { useLabel } from "../session/use-label.ts";
import { useListWords } from "../words/use-list-words.ts";
import type { Deed, DeedFailure } from "./deed.ts";
import styles from "./undo-bar.module.css";
import type { Deeds } from "./use-deeds.ts";
import type { Owners } from "./use-owners.ts";
import { whatOf } from "./what-of.ts";

/** What is about to be done, and the button that stops it; or what could not be done. */
export function UndoBar({ deeds, officers }: { deeds: Deeds; officers: Owners }) {
  const words = useListWords();
  const say = useDeedText(officers);
  const { pending, failure } = deeds;
  const undo = () => {
    if (deeds.undo()) announce(words.undone);
  };
  return (
    <div className={styles.place} role="status">
      {pending && (
        <div className={styles.bar}>
          <span>{say(pending)}</span>
          <Button onClick={undo} size="xs" variant="default">
            {words.undo}
          </Button>
        </div>
      )}
      {failure && <Failed deeds={deeds} failure={failure} officers={officers} />}
    </div>
  );
}

function Failed({
  deeds,
  failure,
  officers,
}: {
  deeds: Deeds;
  failure: DeedFailure;
  officers: Owners;
}) {
  const words = useListWords();
  const { deed, why } = failure;
  const what = useWhat()(deed.ids);
  const again = () => {
    if (deed.kind === "assign") deeds.do({ ...deed, owned: deed.ids });
    else deeds.do(deed.kind === "status" ? { ...deed, was: {} } : deed);
  };
  // Words that were refused are in their box again: there is something to read first.
  const isAsk = deed.kind === "ask";
  return (
    <div className={styles.failed}>
      {why.type === "failed" ? (
        <>
          <p>{words.notDone(what)}</p>
          {isAsk ? (
            <CallProblem error={why.error} />
          ) : (
            <CallProblem error={why.error} onRetry={again} />
          )}
        </>
      ) : (
        <p>
          {words.taken(
            what,
            [...new Set(why.by)].map((id) => officers.nameOf(id) ?? words.leaver).join(", "),
          )}{" "}
          <Button onClick={again} size="xs" variant="default">
            {words.takeAnyway}
          </Button>
        </p>
      )}
      <CloseButton aria-label={words.close} onClick={deeds.forgetFailure} />
    </div>
  );
}

function useDeedText(officers: Owners): (deed: Deed) => string {
  const words = useListWords();
  const label = useLabel();
  const whatIs = useWhat();
  return (deed) => {
    const what = whatIs(deed.ids);
    if (deed.kind === "ask") return words.asking(deed.ids.length);
    if (deed.kind === "link") return words.linking(what);
    if (deed.kind === "status")
      return words.statusSet(
        what,
        label("status", [deed.status, deed.sub].filter(Boolean).join("-")),
      );
    if (deed.owner === null) return words.released(what);
    return words.assigned(what, officers.nameOf(deed.owner) ?? words.leaver);
  };
}

/** What tips are called in a sentence, by their ids. */
function useWhat(): (ids: readonly string[]) => string {
  const words = useListWords();
  const queries = useQueryClient();
  return (ids) => {
    const pages = queries.getQueriesData<TipPage>({ queryKey: ["tips", "list"] });
    const open = queries.getQueriesData<TipSummary>({ queryKey: ["tip"] });
    const known = [...pages.flatMap(([, page]) => page?.tips ?? []), ...open.map(([, tip]) => tip)];
    const named = ids.map((id) => known.find((tip) => tip?.id === id) ?? { number: "" });
    return whatOf(words, named);
  };
}
