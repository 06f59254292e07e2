import { Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { KEY_FILE_WAY, type WayInView } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { calendarDay } from "../format/moment.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import styles from "../parts/card.module.css";
import { CallOrStepUp } from "../session/call-or-step-up.tsx";
import { useDraft } from "../session/use-draft.ts";
import { useFaceWords } from "../words/use-face-words.ts";
import { useWords } from "../words/use-words.ts";
import { SessionLine } from "./session-line.tsx";

/** One way in, with its buttons. */
export function WayInRow({ way }: { way: WayInView }) {
  const { words, lang } = useWords();
  const [newName, setNewName] = useDraft(`way-name ${way.id}`);
  const [opened, setOpen] = useState<"none" | "name" | "revocation">("none");
  // The name in writing may come from another tab, or from a slow disk.
  const open = opened === "none" && newName !== "" ? "name" : opened;
  const isFile = way.id === KEY_FILE_WAY;
  const name = way.name || (isFile ? words.waysIn.keyFile : words.waysIn.unnamed);
  const close = () => setOpen("none");
  return (
    <li>
      <div className={styles.row}>
        <div>
          <p className={styles.name}>
            {name} {way.current && <span className={styles.you}>({words.waysIn.current})</span>}
          </p>
          {!isFile && (
            <p className={styles.facts}>
              <span>
                {way.usedOn === null
                  ? words.waysIn.neverUsed
                  : words.waysIn.used(calendarDay(way.usedOn, lang))}
              </span>
            </p>
          )}
          {way.sessions.map((session) => (
            <SessionLine key={session.id} session={session} />
          ))}
        </div>
        {open === "none" && (
          <div className={styles.buttons}>
            {!isFile && (
              <Button
                onClick={() => {
                  setNewName(way.name);
                  setOpen("name");
                }}
                size="xs"
                variant="default"
              >
                {words.waysIn.rename}
              </Button>
            )}
            <Button onClick={() => setOpen("revocation")} size="xs" variant="default">
              {words.waysIn.revoke}
            </Button>
          </div>
        )}
      </div>
      {open === "name" && (
        <NameForm
          name={newName}
          onChange={setNewName}
          onClose={() => {
            setNewName("");
            close();
          }}
          way={way}
        />
      )}
      {open === "revocation" && <Revocation name={name} onClose={close} way={way} />}
    </li>
  );
}

interface NameProps {
  way: WayInView;
  name: string;
  onChange(name: string): void;
  onClose(): void;
}

function NameForm({ way, name, onChange, onClose }: NameProps) {
  const { words } = useWords();
  const { done } = useFaceWords();
  const queries = useQueryClient();
  const rename = useMutation({
    mutationFn: () =>
      call(api["ways-in"][":id"].$put({ param: { id: way.id }, json: { name: name.trim() } })),
    onSuccess: () => {
      readAgain(queries, ["ways-in"]);
      onClose();
    },
    meta: { done: done.renamed(name.trim()) },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (name.trim() !== "") rename.mutate();
  };
  return (
    <form className={styles.panel} onSubmit={submit}>
      <TextInput
        label={words.waysIn.newName}
        maxLength={40}
        onChange={(event) => onChange(event.currentTarget.value)}
        required
        value={name}
      />
      {rename.error && <CallProblem error={rename.error} />}
      <div className={styles.buttons}>
        <Button loading={rename.isPending} type="submit">
          {words.waysIn.save}
        </Button>
        <Button disabled={rename.isPending} onClick={onClose} variant="default">
          {words.app.cancel}
        </Button>
      </div>
    </form>
  );
}

function Revocation({ way, name, onClose }: { way: WayInView; name: string; onClose(): void }) {
  const { words } = useWords();
  const queries = useQueryClient();
  const revocation = useMutation({
    mutationFn: () =>
      call(api["ways-in"][":id"].revocation.$post({ param: { id: way.id }, json: {} })),
    onSuccess: () => {
      announce(words.waysIn.revoked(name));
      readAgain(queries, ["ways-in"]);
    },
  });
  return (
    <div className={styles.panel}>
      <p>{words.waysIn.revokeLead(name)}</p>
      {revocation.error && (
        <CallOrStepUp error={revocation.error} onSteppedUp={() => revocation.mutate()} />
      )}
      <div className={styles.buttons}>
        <Button color="red" loading={revocation.isPending} onClick={() => revocation.mutate()}>
          {words.waysIn.revokeConfirm}
        </Button>
        <Button disabled={revocation.isPending} onClick={onClose} variant="default">
          {words.app.cancel}
        </Button>
      </div>
    </div>
  );
}
