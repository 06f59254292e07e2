import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { TIP_RATINGS } from "../../src/core/tip/tip-rating.ts";
import { sealText } from "../../src/inbox/keys/age-file.ts";
import { sampleTip } from "./sample-tip.ts";

/** Size of a sealed tip of some hundred characters. */
const SEALED_BYTES = 2_600;
const HOUR_MS = 3_600_000;
const STILL_NEW = 1_000;
/** Status of each of 20 tips: most are closed, a few wait. */
const OF_TWENTY = ["checking", "passed", ...Array.from({ length: 18 }, () => "closed" as const)];
const CATEGORIES = ["theft", "drugs", "fraud", "gambling", "traffic"];

const INSERT = `INSERT INTO tips (id, category, area, urgent, status, received_at, unread,
  media_count, media, mailbox, mailbox_recipient, sealed, opened, closed_at, told, rating,
  number, owner, event_at, waiting, due_at, due_clock)
  VALUES (?, ?, 'vung-ang', ?, ?, ?, ?, 0, '[]', 'none', 'none', ?, 1, ?, ?, ?, ?, ?, ?, ?, ?,
    'result')`;
/** Of 100,000 tips the newest 5,000 that are open are 12 matters, as after a disaster night. */
const LINKED = `UPDATE tips SET matter = 'matter-' || (seq / 4000)
  WHERE closed_at IS NULL AND seq > (SELECT max(seq) FROM tips) - 50000`;
const OFFICERS = "SELECT id FROM officers";

/** The database of each station that has an officer, by the recipient of its key. */
export function stationDatabases(state: string): Map<string, string> {
  const files = readdirSync(state, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".sqlite"))
    .map((name) => join(state, name));
  const found = new Map<string, string>();
  for (const file of files) {
    const db = new DatabaseSync(file);
    const isStation = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'station_keys'").get();
    const key = isStation && db.prepare("SELECT recipient FROM station_keys").get();
    if (key) found.set(String(key.recipient), file);
    db.close();
  }
  return found;
}

interface Filling {
  /** age recipient of the station. */
  recipient: string;
  tips: number;
  /** Number of the newest tips that can be opened. The others contain noise of the same length. */
  readable: number;
}

/** Writes tips directly into a station's database. Returns the ids of the readable ones. */
export async function fillStation(file: string, filling: Filling): Promise<string[]> {
  const { recipient, tips, readable } = filling;
  const sealed = await Promise.all(
    Array.from({ length: readable }, (_, n) => sealText(JSON.stringify(sampleTip(n)), recipient)),
  );
  const ids: string[] = [];
  const db = new DatabaseSync(file);
  const insert = db.prepare(INSERT);
  const noise = randomBytes(SEALED_BYTES);
  const officer = String(db.prepare(OFFICERS).get()?.id);
  db.exec("BEGIN");
  for (let n = 0; n < tips; n++) {
    const real = sealed[n - (tips - readable)];
    const id = randomBytes(16).toString("base64url");
    if (real) ids.push(id);
    const words = real ? Buffer.from(real, "base64url") : noise;
    insert.run(id, ...columns(n, tips - n, words), ...caseColumns(n, tips - n, officer));
  }
  db.exec(LINKED);
  db.exec("COMMIT");
  db.close();
  return ids;
}

/** Column values of the n-th tip, which arrived `hoursAgo`. Tips of noise are not new. */
function columns(n: number, hoursAgo: number, sealed: Uint8Array): SQLInputValue[] {
  const status = hoursAgo <= STILL_NEW ? "received" : (OF_TWENTY[n % OF_TWENTY.length] ?? "closed");
  const isClosed = status === "closed";
  const hour = Math.floor(Date.now() / HOUR_MS) - hoursAgo;
  return [
    CATEGORIES[n % CATEGORIES.length] ?? "other",
    n % 50 === 0 ? 1 : 0,
    status,
    new Date(hour * HOUR_MS).toISOString(),
    // Of an old tip an answer is rare.
    n % (hoursAgo <= STILL_NEW ? 20 : 1_000) === 0 ? 1 : 0,
    sealed,
    // Closed just now, so that none is deleted during the benchmark.
    isClosed ? Date.now() : null,
    status,
    isClosed ? (TIP_RATINGS[n % TIP_RATINGS.length] ?? null) : null,
  ];
}

/** Number, owner, last event, whether the resident has to answer, and the deadline. */
function caseColumns(n: number, hoursAgo: number, officer: string): SQLInputValue[] {
  const arrived = (Math.floor(Date.now() / HOUR_MS) - hoursAgo) * HOUR_MS;
  return [
    String(n).padStart(5, "0"),
    // A tenth is this officer's, the rest nobody's.
    n % 10 === 0 ? officer : null,
    // The last events are in another order than the arrivals.
    Math.min(arrived + ((n * 7_919) % 1_000) * HOUR_MS, Date.now()),
    n % 11 === 0 ? 1 : 0,
    arrived + 480 * HOUR_MS,
  ];
}
