/**
 * The stored session document, cached after the first read, because an object is the only writer of
 * its database. Call `reread` after a rollback or any other write to its table.
 */
export class SealedDocument {
  readonly #sql: SqlStorage;
  /** null: there is no document; undefined: not read yet. */
  #sealed: Uint8Array | null | undefined;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  read(): Uint8Array | null {
    if (this.#sealed === undefined) this.#sealed = this.#stored();
    return this.#sealed;
  }

  write(sealed: Uint8Array): void {
    this.#sql.exec("INSERT OR REPLACE INTO document (id, sealed) VALUES (1, ?)", sealed);
    this.#sealed = sealed;
  }

  reread(): void {
    this.#sealed = undefined;
  }

  #stored(): Uint8Array | null {
    const [row] = this.#sql.exec<{ sealed: ArrayBuffer }>("SELECT sealed FROM document").toArray();
    return row ? new Uint8Array(row.sealed) : null;
  }
}
