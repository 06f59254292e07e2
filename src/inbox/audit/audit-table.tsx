import { Button } from "@mantine/core";
import { AUDIT_ACTIONS, OPERATOR, STATION_ITSELF } from "../../core/station/audit.ts";
import type { AuditRowView } from "../../core/station/views.ts";
import { absoluteMoment } from "../format/moment.ts";
import table from "../parts/table.module.css";
import type { AuditWords } from "../words/audit-vi.ts";
import { useAuditWords } from "../words/use-audit-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./audit.module.css";

interface Props {
  rows: AuditRowView[];
  names: Record<string, string>;
  busy: boolean;
  more: boolean;
  onMore(): void;
}

export function AuditTable({ rows, names, busy, more, onMore }: Props) {
  const words = useAuditWords();
  if (rows.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <table className={`${table.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <AuditRow key={row.number} names={names} row={row} />
          ))}
        </tbody>
      </table>
      {more && (
        <Button loading={busy} onClick={onMore} size="compact-sm" variant="default">
          {words.more}
        </Button>
      )}
    </>
  );
}

function AuditRow({ row, names }: { row: AuditRowView; names: Record<string, string> }) {
  const words = useAuditWords();
  const { lang } = useWords();
  const { number, at, officer, action, subject, before } = row;
  return (
    <tr>
      <td>{number}</td>
      <td>
        <time dateTime={at}>{absoluteMoment(new Date(at), lang, "minute")}</time>
      </td>
      <td>{names[officer] ?? whoElse(officer, words)}</td>
      <td>
        {wordsOf(action, words)}
        <span className={styles.subject} translate="no">
          {names[subject] ?? subject}
        </span>
        {before && <span className={styles.before}>{words.before}</span>}
      </td>
    </tr>
  );
}

function whoElse(id: string, words: AuditWords): string {
  if (id === OPERATOR) return words.operator;
  return id === STATION_ITSELF ? words.itself : id;
}

/** A newer version of the server may note what this page does not know. */
function wordsOf(action: string, words: AuditWords): string {
  const known = AUDIT_ACTIONS.find((name) => name === action);
  return known ? words.actions[known] : action;
}
