import type { ProposalView } from "../../core/station/proposal.ts";
import { ProposalCard } from "./proposal-card.tsx";
import styles from "./proposals.module.css";

export function ProposalList({ proposals }: { proposals: ProposalView[] }) {
  return (
    <ul className={styles.cards}>
      {proposals.map((proposal) => (
        <li key={proposal.id}>
          <ProposalCard proposal={proposal} />
        </li>
      ))}
    </ul>
  );
}
