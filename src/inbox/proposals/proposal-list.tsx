import type { ProposalView } from "../../core/station/proposal.ts";
import styles from "../parts/entry-card.module.css";
import { Guard } from "../parts/guard.tsx";
import { ProposalCard } from "./proposal-card.tsx";

export function ProposalList({ proposals }: { proposals: ProposalView[] }) {
  return (
    <ul className={styles.cards}>
      {proposals.map((proposal) => (
        <li key={proposal.id}>
          <Guard>
            <ProposalCard proposal={proposal} />
          </Guard>
        </li>
      ))}
    </ul>
  );
}
