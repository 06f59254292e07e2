import { runInDurableObject } from "cloudflare:test";
import type { Loot, LootFile, LootObject, LootRow } from "../../thief/loot.ts";
import { bindings } from "../bindings.ts";
import { objectsOf } from "../watched-objects.ts";

const KINDS = [
  ["MAILBOX", "Mailbox"],
  ["STATION", "Station"],
  ["BROADCASTER", "Broadcaster"],
  ["CONVERSATION", "Conversation"],
] as const;

/** Steals everything that is stored: every table of every object, alarms, and the bucket's list. */
export async function takeLoot(timeOf: (real: number) => number): Promise<Loot> {
  const objects: LootObject[] = [];
  for (const [kind, name] of KINDS) {
    for (const stub of byId(objectsOf([kind]))) objects.push(await takeObject(name, stub));
  }
  return { objects, files: await takeFiles(timeOf) };
}

/** A list by id tells nothing of when each was made. */
function byId(stubs: DurableObjectStub[]): DurableObjectStub[] {
  return stubs.sort((a, b) => (a.id.toString() < b.id.toString() ? -1 : 1));
}

async function takeObject(kind: string, stub: DurableObjectStub): Promise<LootObject> {
  return await runInDurableObject(stub, async (_, { id, storage }) => {
    const { sql } = storage;
    const tables = sql
      .exec<{ name: string; sql: string | null }>("SELECT name, sql FROM sqlite_master")
      .toArray()
      .filter(
        ({ name, sql: made }) => made?.startsWith("CREATE TABLE") && !name.startsWith("_cf_"),
      );
    const rows = tables.flatMap(({ name, sql: made }): LootRow[] => {
      const number = made?.includes("WITHOUT ROWID") ? "NULL" : "rowid";
      return sql
        .exec(`SELECT ${number} AS "row number", * FROM "${name}"`)
        .toArray()
        .map(({ "row number": rowid, ...values }) => ({
          table: name,
          rowid: typeof rowid === "number" ? rowid : null,
          values,
        }));
    });
    const alarm = await storage.getAlarm();
    return { kind, id: id.toString(), rows, alarm, size: sql.databaseSize };
  });
}

async function takeFiles(timeOf: (real: number) => number): Promise<LootFile[]> {
  const files: LootFile[] = [];
  let cursor: string | undefined;
  do {
    const page = await bindings.MEDIA.list(cursor === undefined ? {} : { cursor });
    for (const { key, size, uploaded } of page.objects) {
      files.push({ name: key, size, uploaded: timeOf(uploaded.getTime()) });
    }
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor !== undefined);
  return files;
}
