/** The stored state was written by a newer version of the code than this one. */
export class NewerSchemaError extends Error {
  override name = "NewerSchemaError";
}

/**
 * Brings an object's tables up to date. `migrations` is append-only: entry n is applied once, ever,
 * and each may hold several statements. Call it in the object's constructor inside
 * `transactionSync`, so that a failed one leaves nothing behind. Returns whether the object is new.
 */
export function migrate(sql: SqlStorage, migrations: string[]): boolean {
  sql.exec("CREATE TABLE IF NOT EXISTS migrations (id INTEGER PRIMARY KEY)");
  const applied = sql.exec<{ n: number }>("SELECT COUNT(*) AS n FROM migrations").one().n;
  if (applied > migrations.length) {
    throw new NewerSchemaError(`${applied} migrations applied, ${migrations.length} known`);
  }
  for (const [index, statements] of migrations.entries()) {
    if (index < applied) continue;
    sql.exec(statements);
    sql.exec("INSERT INTO migrations (id) VALUES (?)", index);
  }
  return applied === 0;
}
