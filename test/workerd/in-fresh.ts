import { runInDurableObject } from "cloudflare:test";
import { migrate } from "../../src/storage/migrate.ts";
import { bindings } from "./bindings.ts";

/**
 * Runs `work` over new tables, in the database of an object of their own. That is a mailbox,
 * because other objects refuse a random name, or use their tables themselves.
 */
export async function inFresh(
  migrations: string[],
  work: (storage: DurableObjectStorage) => void,
): Promise<void> {
  const stub = bindings.MAILBOX.getByName(crypto.randomUUID());
  await runInDurableObject(stub, async (_, { storage }) => {
    await storage.deleteAll();
    storage.transactionSync(() => migrate(storage.sql, migrations));
    work(storage);
    await storage.deleteAll();
  });
}
