import { Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { tipsHref } from "../frame/route.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { useMatterWords } from "../words/use-matter-words.ts";
import styles from "./matter-panel.module.css";

/** Why a tip was not linked. */
type Found = { type: "linked"; count: number } | { type: "none" | "itself" } | Unopened;
interface Unopened {
  type: "unopened";
  id: string;
}

interface Props {
  /** Its id. */
  tip: string;
  /** It was just asked for: it takes the focus. */
  isWanted: boolean;
  onDone?(): void;
}

/** Links a tip to the one of a number, and so their matters. */
export default function LinkForm({ tip, isWanted, onDone }: Props) {
  const words = useMatterWords();
  const queries = useQueryClient();
  const [number, setNumber] = useState("");
  const link = useMutation({
    mutationFn: () => linkByNumber(tip, number),
    onSuccess: (found) => {
      if (found.type !== "linked") return;
      announce(words.linked(found.count));
      readAgain(queries, ["tips"], ["tip"]);
      setNumber("");
      onDone?.();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (number.trim() !== "") link.mutate();
  };
  const found = link.data;
  const problems = { none: words.noNumber(number), itself: words.itself };
  const problem = found?.type === "none" || found?.type === "itself" ? problems[found.type] : null;
  return (
    <form onSubmit={submit}>
      <div className={styles.form}>
        <TextInput
          autoFocus={isWanted}
          error={problem}
          inputMode="numeric"
          label={words.number}
          onChange={(event) => {
            setNumber(event.currentTarget.value);
            link.reset();
          }}
          size="sm"
          value={number}
        />
        <Button loading={link.isPending} size="sm" type="submit">
          {words.link}
        </Button>
      </div>
      {found?.type === "unopened" && (
        <p role="alert">
          {words.openFirst(number)} <a href={tipsHref(found.id)}>{words.openIt}</a>
        </p>
      )}
      {link.error && <CallProblem error={link.error} />}
      <p className={styles.about}>{words.about}</p>
    </form>
  );
}

/** As tips are numbered. */
const NUMBER = /^\s*#?(\d{4,6})\s*$/;

async function linkByNumber(tip: string, typed: string): Promise<Found> {
  const number = NUMBER.exec(typed)?.[1];
  if (number === undefined) return { type: "none" };
  const { tips } = await call(api.tips.$get({ query: { number } }));
  const other = tips[0];
  if (!other) return { type: "none" };
  if (other.id === tip) return { type: "itself" };
  if (!other.opened) return { type: "unopened", id: other.id };
  const { changed } = await call(api.matters.$post({ json: { ids: [tip, other.id] } }));
  return { type: "linked", count: changed.length };
}
