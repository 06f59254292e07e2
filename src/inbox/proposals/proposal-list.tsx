import type { ProposalView } from "../../core/station/proposal.ts";
import styles from "../parts/entry-card.module.css";
import { Guard } from "../parts/guard.tsx";
import { ProposalCard } from "./proposal-card.tsx";

interface Props {
  proposals: ProposalView[];
  /** That of each one's heading. */
  level: 2 | 3;
}

export function ProposalList({ proposals, level }: Props) {
  return (
    <ul className={styles.cards}>
      {proposals.map((proposal) => (
        <li key={proposal.id}>
          <Guard>
            <ProposalCard level={level} proposal={proposal} />
          </Guard>
        </li>
      ))}
    </ul>
  );
}
