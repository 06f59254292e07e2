import { Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { absoluteMoment } from "../format/moment.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import styles from "../parts/card.module.css";
import { CopyButton } from "../parts/copy-button.tsx";
import { useMay } from "../session/use-may.ts";
import { useFaceWords } from "../words/use-face-words.ts";
import { useWords } from "../words/use-words.ts";
import { InvitationList } from "./invitation-list.tsx";
import { useInvitations } from "./use-invitations.ts";

export function InviteCard() {
  const { words, lang } = useWords();
  const { done } = useFaceWords();
  const queries = useQueryClient();
  const may = useMay("invite");
  const mayRead = useMay("read-invitations");
  const invite = useMutation({
    mutationFn: () => call(api.officers.invites.$post({ json: {} })),
    onSuccess: () => readAgain(queries, ["officers", "invitations"]),
    meta: { done: done.invited },
    // The link is a secret, so it leaves memory when the page is left.
    gcTime: 0,
  });
  const open = useInvitations();
  // The list was read after the link was made and no longer has it: followed, or cancelled.
  const used =
    invite.data !== undefined &&
    open.dataUpdatedAt > invite.submittedAt &&
    !open.data?.some(({ expiresAt }) => expiresAt === invite.data.expiresAt);
  if (!may) return null;
  return (
    <section className={`${styles.card} ${styles.invite}`}>
      <h2 className={styles.subtitle}>{words.officers.inviteTitle}</h2>
      <p className={styles.note}>{words.officers.inviteLead}</p>
      {invite.error && <CallProblem error={invite.error} />}
      {used && <p role="status">{words.officers.inviteUsed}</p>}
      {invite.data && !used && (
        <>
          <TextInput
            className={styles.link}
            label={words.officers.inviteReady}
            onFocus={(event) => event.currentTarget.select()}
            readOnly
            value={invite.data.url}
          />
          <div className={styles.buttons}>
            <CopyButton value={invite.data.url} />
            <span className={styles.note}>
              {words.officers.expires(
                absoluteMoment(new Date(invite.data.expiresAt), lang, "minute"),
              )}
            </span>
          </div>
        </>
      )}
      <Button loading={invite.isPending} onClick={() => invite.mutate()} variant="default">
        {words.officers.invite}
      </Button>
      {mayRead && <InvitationList />}
    </section>
  );
}
