import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ThreadEntry } from "../../core/station/tip-views.ts";
import type { FollowUp } from "../../core/tip/follow-up.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { clockThere } from "../format/moment.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { useDesk } from "../session/use-desk.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import styles from "./night.module.css";

interface Props {
  tip: string;
  entry: ThreadEntry;
  /** What waits; null: no key of this browser opens it. */
  said: FollowUp | null;
}

const words = api.tips[":id"].words[":entry"];

interface WaitingProps extends Omit<Props, "entry"> {
  entry: string;
  /** ISO 8601. */
  goesAt: string;
}

/** What waits for the morning, or waited in vain; of all else nothing. */
export function HeldWords({ entry, ...about }: Props) {
  const { night } = useTipPageWords();
  const { id, goesAt, overtaken } = entry;
  if (overtaken) return <p className={styles.held}>{night.overtaken}</p>;
  return goesAt === undefined ? null : <Waiting entry={id} goesAt={goesAt} {...about} />;
}

/** When they go, and how to send them now or take them back. */
function Waiting({ tip, entry, goesAt, said }: WaitingProps) {
  const { night } = useTipPageWords();
  const { me } = useOpenSession();
  const { drafts } = useDesk();
  const queries = useQueryClient();
  const about = { param: { id: tip, entry }, json: {} };
  const change = useMutation({
    mutationFn: (what: "send" | "take-back") =>
      call(what === "send" ? words.sending.$post(about) : words["taking-back"].$post(about)),
    onSuccess: (_, what) => {
      if (what === "take-back" && said) {
        const draft = said.status === undefined ? tip : `status ${tip}`;
        if (drafts.get(draft) === "") drafts.set(draft, said.text);
      }
      announce(what === "send" ? night.sent : night.tookBack);
    },
    onSettled: () => readAgain(queries, ["tip", tip], ["tips"]),
  });
  const { isPending, error, mutate } = change;
  return (
    <div className={styles.held}>
      <span className={styles.goes}>{night.goes(clockThere(goesAt, me.timezone))}</span>
      <Button
        disabled={isPending}
        onClick={() => mutate("send")}
        size="compact-xs"
        variant="default"
      >
        {night.sendNow}
      </Button>
      <Button
        disabled={isPending}
        onClick={() => mutate("take-back")}
        size="compact-xs"
        variant="default"
      >
        {night.takeBack}
      </Button>
      {error && <CallProblem error={error} />}
    </div>
  );
}
