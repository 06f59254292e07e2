import { runInDurableObject } from "cloudflare:test";
import { bindings } from "./bindings.ts";

/** How often an idle object is checked again: it may have been between two rows. */
const LOOKS = 3;

/** The bindings of objects. */
export const KINDS = ["CONVERSATION", "MAILBOX", "STATION", "BROADCASTER"] as const;
type Kind = (typeof KINDS)[number];

/**
 * Every object that has been made in this file, by its id. The runtime's own list has those of
 * earlier files, too.
 */
const made = new Map<string, { kind: Kind; id: DurableObjectId }>();

/** An object that has run in this file, and its state at the last look. */
interface Watched {
  readonly id: string;
  /** How often it was found at rest since it last ran. */
  looks: number;
  /** Whether it works on a row of its outbox. */
  isBusy: boolean;
  waitingRows: number;
  alarmAt: number | null;
}

const watched = new Map<string, Watched>();

/** Whether objects are being emptied: some could not start on the tables that a test has left. */
let isEmptying = false;

/** To be called by the constructor of an object, before anything else. */
export function noteMade(kind: Kind, context: DurableObjectState): DurableObjectState {
  made.set(context.id.toString(), { kind, id: context.id });
  // Its tables are gone at once; the promise waits for the disk.
  if (isEmptying) void context.storage.deleteAll();
  return context;
}

/** The objects of some kinds. */
export function objectsOf(kinds: readonly Kind[]): DurableObjectStub[] {
  const ids = [...made].filter(([, { kind }]) => kinds.includes(kind));
  return ids.map(([id]) => stubOf(id));
}

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

/**
 * Empties every object that this file made. `reset()` of the test tools does so only while an object
 * is in memory: one that was idle for ten seconds, or was stopped by a test, keeps its tables.
 */
export async function emptyObjects(): Promise<void> {
  isEmptying = true;
  for (const stub of objectsOf(KINDS)) {
    await runInDurableObject(stub, async (_, { storage }) => {
      await storage.deleteAlarm();
      await storage.deleteAll();
    });
  }
  isEmptying = false;
  made.clear();
  watched.clear();
}

/** Also for a test that writes into an object's tables itself. */
export function noteRun(objectId: DurableObjectId): void {
  const id = objectId.toString();
  const known = watched.get(id);
  if (known) known.looks = 0;
  else {
    watched.set(id, { id, looks: 0, isBusy: false, waitingRows: 0, alarmAt: null });
  }
}

/** Every object that has run; the ones that may have changed are looked at again first. */
export async function* objectsAsTheyAre(): AsyncGenerator<[Watched, DurableObjectStub]> {
  for (const one of watched.values()) {
    const stub = stubOf(one.id);
    if (one.looks < LOOKS) await look(one, stub);
    yield [one, stub];
  }
}

/** Makes a new stub each time, because a stub belongs to the request that made it. */
function stubOf(id: string): DurableObjectStub {
  const found = made.get(id);
  if (!found) throw new Error("an object that was not made in this file");
  // The ports are of no use to the test tools.
  const namespace = bindings[found.kind] as unknown as DurableObjectNamespace;
  // An object that is found by its name knows that name.
  const { name } = found.id;
  return name === undefined ? namespace.get(found.id) : namespace.getByName(name);
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
