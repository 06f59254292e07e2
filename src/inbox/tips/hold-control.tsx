import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { HOLD_REASONS, type HoldReason, type TipDetail } from "../../core/station/tip-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { useProposals } from "../session/use-proposals.ts";
import { WaitingNote } from "../session/waiting-note.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./keeping.module.css";

/** Proposes to hold a tip for a reason, or to end its hold. Another officer confirms it. */
export function HoldControl({ tip }: { tip: TipDetail }) {
  const { words } = useWords();
  const queries = useQueryClient();
  const { data } = useProposals();
  const propose = useMutation({
    mutationFn: (wish: HoldReason | "end") => send(tip.id, wish),
    onSettled: () => readAgain(queries, ["proposals"], ["tip", tip.id]),
    meta: { done: words.proposals.proposed },
  });
  const press = (wish: HoldReason | "end", label: string) => (
    <Button
      disabled={propose.isPending}
      key={label}
      onClick={() => propose.mutate(wish)}
      size="compact-sm"
      variant="default"
    >
      {label}
    </Button>
  );
  const { hold } = tip;
  const waits = data?.proposals.find(({ subject }) => subject === tip.id);
  return (
    <>
      {hold !== null && (
        <p>
          {words.keeping.held(
            words.keeping.reasons[hold.reason],
            hold.askedBy.name,
            hold.approvedBy.name,
          )}
        </p>
      )}
      <div className={styles.row}>
        {waits ? (
          <WaitingNote subject={tip.id} />
        ) : hold === null ? (
          <>
            <span>{words.keeping.ask}</span>
            {HOLD_REASONS.map((reason) => press(reason, words.keeping.reasons[reason]))}
          </>
        ) : (
          press("end", words.keeping.release)
        )}
      </div>
      {propose.error && <CallProblem error={propose.error} />}
    </>
  );
}

async function send(id: string, wish: HoldReason | "end"): Promise<void> {
  const { hold } = api.tips[":id"];
  const param = { id };
  if (wish === "end") await call(hold.end.$post({ param, json: {} }));
  else await call(hold.$put({ param, json: { reason: wish } }));
}
