import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { CallProblem } from "../parts/call-problem.tsx";
import { mayOwn, useOfficers } from "../session/use-officers.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useCaseWords } from "../words/use-case-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./assign-panel.module.css";
import { useAssign, useOwnerName } from "./use-assign.ts";

interface Props {
  ids: string[];
  /** Whose they are now; undefined: they differ. */
  owner?: string | null;
  onClose(): void;
}

/**
 * Asks over the page whose tips they become. One press does it; what a colleague has is named, and
 * takes a second one.
 */
export function AssignPanel({ ids, owner, onClose }: Props) {
  const words = useCaseWords();
  const { words: common } = useWords();
  const { me } = useOpenSession();
  const officers = useOfficers();
  const nameOf = useOwnerName();
  const dialog = useRef<HTMLDialogElement>(null);
  const assign = useAssign(({ taken }) => {
    // Closed, not taken away: so the focus goes back to where it was.
    if (taken.length === 0) dialog.current?.close();
  });
  useEffect(() => dialog.current?.showModal(), []);
  const others = officers.data?.officers.filter(({ id }) => id !== me.officer.id) ?? [];
  const choices = [me.officer.id, ...others.filter(mayOwn).map(({ id }) => id), null];
  const taken = assign.data?.taken ?? [];
  const asked = assign.variables;
  const keepers = [...new Set(taken.map((one) => one.owner))];
  return (
    <dialog aria-labelledby="assign-title" className={styles.dialog} onClose={onClose} ref={dialog}>
      <h2 id="assign-title">{words.assignTitle(ids.length)}</h2>
      {officers.error && <CallProblem error={officers.error} />}
      <ul className={styles.choices}>
        {choices
          .filter((id) => id !== owner)
          .map((id) => (
            <li key={id ?? "nobody"}>
              <Button
                disabled={assign.isPending}
                fullWidth
                justify="start"
                onClick={() => assign.mutate({ ids, owner: id, take: typeof owner === "string" })}
                variant="default"
              >
                {nameOf(id)}
              </Button>
            </li>
          ))}
      </ul>
      {asked && keepers.length > 0 && (
        <div className={styles.taken} role="alert">
          {keepers.map((id) => (
            <p key={id}>
              {words.taken(nameOf(id), taken.filter((one) => one.owner === id).length)}
            </p>
          ))}
          <Button
            onClick={() =>
              assign.mutate({ ids: taken.map(({ id }) => id), owner: asked.owner, take: true })
            }
            size="xs"
            variant="default"
          >
            {words.take}
          </Button>
        </div>
      )}
      {assign.error && <CallProblem error={assign.error} />}
      <Button onClick={() => dialog.current?.close()} variant="subtle">
        {common.app.cancel}
      </Button>
    </dialog>
  );
}
