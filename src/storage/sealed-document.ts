import type { Box } from "../app/ports.ts";
import { sealedRow } from "../app/sealed-rows.ts";
import { migrateSession } from "../core/flow/migrate-session.ts";
import type { Session } from "../core/flow/session.ts";
import { fromJsonBytes } from "../core/text/json-bytes.ts";

/**
 * The stored session document, which is sealed. An object is the only writer of its database, so
 * the session that it last wrote stays open in memory, and the document is opened only once in an
 * object's life. Call `reread` after a rollback or any other write to its table.
 */
export class SealedDocument {
  readonly #sql: SqlStorage;
  /** What was written last, and the box that opens it; null: not known. */
  #written: { box: Box; session: Session } | null = null;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  isKept(): boolean {
    return this.#written !== null || this.#stored() !== null;
  }

  /** The session, if it is open in memory. */
  opened(box: Box): Session | null {
    return this.#written?.box === box ? this.#written.session : null;
  }

  /**
   * Opens the stored session. null: there is none, its version is unknown, or it was sealed under another
   * secret. Such a document is dropped.
   */
  async open(box: Box): Promise<Session | null> {
    const sealed = this.#stored();
    const plain = sealed && (await box.open(sealed, sealedRow.document));
    // Not remembered: while it was opened, a turn may have written another one.
    return plain && migrateSession(fromJsonBytes(plain));
  }

  /** Stores a session that `box` has sealed. Nobody may change `session` afterwards. */
  write(sealed: Uint8Array, box: Box, session: Session): void {
    this.#sql.exec("INSERT OR REPLACE INTO document (id, sealed) VALUES (1, ?)", sealed);
    this.#written = { box, session };
  }

  reread(): void {
    this.#written = null;
  }

  #stored(): Uint8Array | null {
    const [row] = this.#sql.exec<{ sealed: ArrayBuffer }>("SELECT sealed FROM document").toArray();
    return row ? new Uint8Array(row.sealed) : null;
  }
}
