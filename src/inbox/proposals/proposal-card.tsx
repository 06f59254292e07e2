import type { ProposalView, Statement } from "../../core/station/proposal.ts";
import styles from "../parts/entry-card.module.css";
import { Moment } from "../parts/moment.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import { ConfirmButton } from "./confirm-button.tsx";
import { useAreComing } from "./sent-messages.tsx";
import { StatementView } from "./statement-view.tsx";
import { WithdrawButton } from "./withdraw-button.tsx";

interface Props {
  proposal: ProposalView;
  /** That of its heading. */
  level: 2 | 3;
}

/** What would be done, who proposed it, and what this officer can do about it. */
export function ProposalCard({ proposal, level }: Props) {
  const { words } = useWords();
  const { me } = useOpenSession();
  const { kind, by, at, refusal } = proposal;
  const isMine = by.id === me.officer.id;
  const statement = statementOf(proposal);
  const areComing = useAreComing(statement);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article className={styles.card} data-marked={refusal === null}>
      <Heading className={styles.name}>{words.proposals.kinds[kind]}</Heading>
      <p className={styles.facts}>
        <span>{words.proposals.by(by.name)}</span>
        <Moment at={at} precision="minute" show="short" />
      </p>
      <StatementView statement={statement} />
      {refusal === null ? (
        <ConfirmButton isShown={!areComing} proposal={proposal} />
      ) : (
        <p className={styles.note}>{words.errors[refusal]}</p>
      )}
      {isMine && <WithdrawButton id={proposal.id} />}
    </article>
  );
}

function statementOf({ statement }: ProposalView): Statement {
  // The server wrote it from a Statement; a kind that this version does not know shows nothing.
  return JSON.parse(statement) as Statement;
}
