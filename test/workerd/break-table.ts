import { bindings, stubOf } from "./bindings.ts";
import { query } from "./town.ts";

/**
 * Makes every use of a table fail until it is mended. SQLite's message says "on purpose", because
 * unexpected exceptions fail the run (`exceptions.ts`), for example of a table that is missing.
 */
export async function breakTable(stub: DurableObjectStub, table: string): Promise<void> {
  await query(stub, `ALTER TABLE ${table} RENAME TO away`);
  await query(stub, `CREATE VIEW ${table} AS SELECT * FROM broken_on_purpose`);
  for (const change of ["INSERT", "UPDATE", "DELETE"]) {
    await query(
      stub,
      `CREATE TRIGGER broken_${change} INSTEAD OF ${change} ON ${table}
       BEGIN SELECT RAISE(ABORT, 'broken on purpose'); END`,
    );
  }
}

export async function mendTable(stub: DurableObjectStub, table: string): Promise<void> {
  await query(stub, `DROP VIEW ${table}`);
  await query(stub, `ALTER TABLE away RENAME TO ${table}`);
}

/** By a station's id. */
export const breakStation = (id: string, table: string) => breakTable(stationOf(id), table);
export const mendStation = (id: string, table: string) => mendTable(stationOf(id), table);

function stationOf(id: string): DurableObjectStub {
  return stubOf(bindings.STATION, id);
}
