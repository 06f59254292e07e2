import { type AuditHead, codeOf } from "../../core/station/audit-chain.ts";
import styles from "../parts/card.module.css";
import { useAuditWords } from "../words/use-audit-words.ts";

/** The head of the chain, to be written down. */
export function AuditHeadCard({ head }: { head: AuditHead | null }) {
  const words = useAuditWords();
  if (head === null) return <p>{words.empty}</p>;
  return (
    <section className={`${styles.card} ${styles.invite}`}>
      <h2 className={styles.subtitle}>{words.head}</h2>
      <p className={styles.note}>{words.headLead}</p>
      <p>{words.headOf(head.number)}</p>
      <span className={styles.bigCode} translate="no">
        {codeOf(head.hash)}
      </span>
    </section>
  );
}
