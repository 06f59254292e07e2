import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { InvitationView } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { absoluteMoment } from "../format/moment.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import styles from "../parts/card.module.css";
import { useMay } from "../session/use-may.ts";
import { useFaceWords } from "../words/use-face-words.ts";
import { useWords } from "../words/use-words.ts";
import { useInvitations } from "./use-invitations.ts";

/** Invitations that nobody has followed yet. The links themselves are stored nowhere. */
export function InvitationList() {
  const { words } = useWords();
  const invitations = useInvitations();
  const open = invitations.data ?? [];
  return (
    <>
      <h3 className={styles.subtitle}>{words.officers.invitations}</h3>
      {invitations.error && <CallProblem error={invitations.error} />}
      {invitations.data && open.length === 0 && (
        <p className={styles.note}>{words.officers.noInvitations}</p>
      )}
      <ul>
        {open.map((invitation) => (
          <InvitationRow invitation={invitation} key={invitation.id} />
        ))}
      </ul>
    </>
  );
}

function InvitationRow({ invitation }: { invitation: InvitationView }) {
  const { words, lang } = useWords();
  const { done } = useFaceWords();
  const queries = useQueryClient();
  const may = useMay("cancel-invitation");
  const { id, by, recovers, expiresAt } = invitation;
  const cancel = useMutation({
    mutationFn: () =>
      call(api.officers.invites[":id"].cancellation.$post({ param: { id }, json: {} })),
    onSuccess: () => readAgain(queries, ["officers", "invitations"]),
    meta: { done: done.cancelled },
  });
  return (
    <li>
      <div className={styles.row}>
        <p className={styles.facts}>
          <span>{by === null ? words.officers.fromOperator : words.officers.invitedBy(by)}</span>
          {recovers && <span>{words.officers.recovers}</span>}
          <span>{words.officers.expires(absoluteMoment(new Date(expiresAt), lang, "minute"))}</span>
        </p>
        {may && by !== null && (
          <Button
            loading={cancel.isPending}
            onClick={() => cancel.mutate()}
            size="xs"
            variant="default"
          >
            {words.officers.cancelInvitation}
          </Button>
        )}
      </div>
      {cancel.error && <CallProblem error={cancel.error} />}
    </li>
  );
}
