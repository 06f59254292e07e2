import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Found } from "../leaks/leak-finder.ts";

/** Every file below a directory, and the names of all of them and of the directories. */
export function filesBelow(directory: string): Found[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  const names = paths.map((path) => relative(directory, path)).join("\n");
  const files = entries.flatMap((entry, at) => (entry.isFile() ? (paths[at] ?? []) : []));
  return [
    { where: "the names of files", bytes: Buffer.from(names) },
    ...files.map((path) => ({ where: relative(directory, path), bytes: readFileSync(path) })),
  ];
}

export type Value = string | number | bigint | Uint8Array | null;

/** A row of an object's database. */
export interface Row {
  file: string;
  table: string;
  values: Record<string, Value>;
}

/** Every row of every database below a directory. Opening them writes: give it a copy. */
export function rowsBelow(directory: string): Row[] {
  const names = readdirSync(directory, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".sqlite"))
    .flatMap((name) => rowsOf(directory, name));
}

function rowsOf(directory: string, file: string): Row[] {
  const database = new DatabaseSync(join(directory, file));
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const rows = tables.flatMap(({ name }) => {
    const statement = database.prepare(`SELECT * FROM "${name}"`);
    statement.setReadBigInts(true);
    // SQLite has only these types.
    const all = statement.all() as Record<string, Value>[];
    return all.map((values) => ({ file, table: String(name), values }));
  });
  database.close();
  return rows;
}
