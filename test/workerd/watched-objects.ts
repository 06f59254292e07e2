import { runInDurableObject } from "cloudflare:test";
import { NAMESPACES } from "./bindings.ts";

/** How often an idle object is checked again: it may have been between two rows. */
const LOOKS = 3;

/** An object that has run in this file, and its state at the last look. */
interface Watched {
  readonly id: string;
  /** Kept because an object that is found by its name knows that name. */
  readonly name: string | undefined;
  /** How often it was found at rest since it last ran. */
  looks: number;
  /** Whether it works on a row of its outbox. */
  isBusy: boolean;
  waitingRows: number;
  alarmAt: number | null;
}

const watched = new Map<string, Watched>();

/**
 * Makes each method of a class note that its object ran. There are hundreds of objects, and only
 * those that ran can have changed. Asking all of them after each message took most of the time.
 */
export function noteRuns(type: { prototype: object }): void {
  const methods = type.prototype as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(methods)) {
    const method = methods[name];
    if (name === "constructor" || typeof method !== "function") continue;
    methods[name] = function (this: { ctx: DurableObjectState }, ...args: unknown[]) {
      noteRun(this.ctx.id);
      return method.apply(this, args);
    };
  }
}

/** Also for a test that writes into an object's tables itself. */
export function noteRun(objectId: DurableObjectId): void {
  const id = objectId.toString();
  const known = watched.get(id);
  if (known) known.looks = 0;
  else {
    const { name } = objectId;
    watched.set(id, { id, name, looks: 0, isBusy: false, waitingRows: 0, alarmAt: null });
  }
}

/** Every object that has run; the ones that may have changed are looked at again first. */
export async function* objectsAsTheyAre(): AsyncGenerator<[Watched, DurableObjectStub]> {
  for (const one of watched.values()) {
    const stub = stubOf(one);
    if (one.looks < LOOKS) await look(one, stub);
    yield [one, stub];
  }
}

/** Makes a new stub each time, because a stub belongs to the request that made it. */
function stubOf({ id, name }: Watched): DurableObjectStub {
  for (const namespace of NAMESPACES) {
    try {
      const own = namespace.idFromString(id);
      return name === undefined ? namespace.get(own) : namespace.getByName(name);
    } catch {
      // An id of another class.
    }
  }
  throw new Error("an object of no class");
}

async function look(one: Watched, stub: DurableObjectStub): Promise<void> {
  one.looks += 1;
  const rows = "SELECT count(*) AS waiting, sum(claimed = 1 AND due_at > ?) AS busy FROM outbox";
  await runInDurableObject(stub, async (_, { storage }) => {
    const { waiting, busy } = storage.sql.exec(rows, Date.now()).one();
    one.waitingRows = Number(waiting);
    one.isBusy = Number(busy) > 0;
    one.alarmAt = await storage.getAlarm();
  });
  if (one.isBusy) one.looks = 0;
}
