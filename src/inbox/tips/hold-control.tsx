import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { HOLD_REASONS, type HoldReason, type TipDetail } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./keeping.module.css";

type Wish = { type: "ask"; reason: HoldReason } | { type: "approve" } | { type: "release" };

/**
 * Control for holds. One officer requests a hold with a reason, another agrees, anyone can end it.
 */
export function HoldControl({ tip }: { tip: TipDetail }) {
  const { words } = useWords();
  const { me } = useOpenSession();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (wish: Wish) => send(tip.id, wish),
    onSettled: () => readAgain(queries, ["tip", tip.id]),
  });
  const press = (wish: Wish, label: string) => (
    <Button
      disabled={change.isPending}
      key={label}
      onClick={() => change.mutate(wish)}
      size="compact-sm"
      variant="default"
    >
      {label}
    </Button>
  );
  const { hold } = tip;
  return (
    <>
      {hold === null ? (
        <div className={styles.row}>
          <span>{words.keeping.ask}</span>
          {HOLD_REASONS.map((reason) =>
            press({ type: "ask", reason }, words.keeping.reasons[reason]),
          )}
        </div>
      ) : (
        <div className={styles.row}>
          <span>
            {hold.approvedBy === null
              ? words.keeping.asked(hold.askedBy.name, words.keeping.reasons[hold.reason])
              : words.keeping.held(
                  words.keeping.reasons[hold.reason],
                  hold.askedBy.name,
                  hold.approvedBy.name,
                )}
          </span>
          {hold.approvedBy === null &&
            hold.askedBy.id !== me.officer.id &&
            press({ type: "approve" }, words.keeping.approve)}
          {press({ type: "release" }, words.keeping.release)}
        </div>
      )}
      {change.error && <CallProblem error={change.error} />}
    </>
  );
}

async function send(id: string, wish: Wish): Promise<void> {
  const { hold } = api.tips[":id"];
  const param = { id };
  switch (wish.type) {
    case "ask":
      await call(hold.$put({ param, json: { reason: wish.reason } }));
      return;
    case "approve":
      await call(hold.approval.$post({ param, json: {} }));
      return;
    case "release":
      await call(hold.release.$post({ param, json: {} }));
      return;
  }
}
