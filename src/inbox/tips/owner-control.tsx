import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { Icon } from "../parts/icon.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { useCaseWords } from "../words/use-case-words.ts";
import { AssignPanel } from "./assign-panel.tsx";
import styles from "./owner-control.module.css";
import { useAssign, useOwnerName } from "./use-assign.ts";

/** Whose case a tip is, and whether this officer watches it. */
export function OwnerControl({ tip }: { tip: TipDetail }) {
  const words = useCaseWords();
  const { me } = useOpenSession();
  const nameOf = useOwnerName();
  const [isOpen, setOpen] = useState(false);
  const assign = useAssign();
  const { id, owner } = tip;
  const isMine = owner === me.officer.id;
  const becomes = isMine ? null : me.officer.id;
  const keeper = assign.data?.taken[0]?.owner;
  return (
    <>
      <div className={styles.row}>
        <span>
          <Icon name="person" size={16} /> {words.owner}: <strong>{nameOf(owner)}</strong>
        </span>
        {(owner === null || isMine) && (
          <Button
            loading={assign.isPending}
            onClick={() => assign.mutate({ ids: [id], owner: becomes })}
            size="compact-sm"
            variant="default"
          >
            {isMine ? words.release : words.claim}
          </Button>
        )}
        <Button onClick={() => setOpen(true)} size="compact-sm" variant="default">
          {words.assign}
        </Button>
        <WatchButton tip={tip} />
      </div>
      {keeper && owner === keeper && !isMine && (
        <p role="alert">{words.taken(nameOf(keeper), 1)}</p>
      )}
      {assign.error && <CallProblem error={assign.error} />}
      {isOpen && <AssignPanel ids={[id]} onClose={() => setOpen(false)} owner={owner} />}
    </>
  );
}

function WatchButton({ tip }: { tip: TipDetail }) {
  const words = useCaseWords();
  const queries = useQueryClient();
  const watch = useMutation({
    mutationFn: (on: boolean) =>
      call(api.tips[":id"].watch.$put({ param: { id: tip.id }, json: { on } })),
    onSuccess: (_done, on) => {
      announce(on ? words.watched : words.unwatched);
      queries.setQueryData<TipDetail>(
        ["tip", tip.id],
        (known) => known && { ...known, watched: on },
      );
      readAgain(queries, ["tips"]);
    },
  });
  return (
    <>
      <Button
        loading={watch.isPending}
        onClick={() => watch.mutate(!tip.watched)}
        size="compact-sm"
        variant="subtle"
      >
        {tip.watched ? words.unwatch : words.watch}
      </Button>
      {watch.error && <CallProblem error={watch.error} />}
    </>
  );
}
