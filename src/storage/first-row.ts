/** The first row of a query; null: none. */
export function firstRow<T extends Record<string, SqlStorageValue>>(
  sql: SqlStorage,
  query: string,
  ...values: unknown[]
): T | null {
  return sql.exec<T>(query, ...values).toArray()[0] ?? null;
}
