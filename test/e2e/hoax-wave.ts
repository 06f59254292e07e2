import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { TipContent } from "../../src/core/tip/tip-content.ts";
import { DAY_MS, HOUR_MS } from "../../src/core/units.ts";
import { sealText } from "../../src/inbox/keys/age-file.ts";

const PLACE_AHEAD_MS = 7 * HOUR_MS;
const ENDS_MS = 6 * HOUR_MS;
const WORDS = ["ngay", "gấp", "lắm", "ạ", "nhé", "thật", "rồi", "đấy"];
const HOAX = "Có người đặt bom dưới gầm cầu Vọng, ai cũng nhận được tin này, hãy sơ tán";

const INSERT = `INSERT INTO tips (id, category, area, urgent, status, received_at, unread,
  media_count, media, mailbox, mailbox_recipient, sealed, opened, told, number, event_at, waiting)
  VALUES (?, 'weapons', 'vung-ang', 0, 'received', ?, 0, 0, '[]', 'none', 'none', ?, 1, 'received',
    ?, ?, 0)`;

/**
 * Writes as many tips as that, which say the same in a few other words, into the station that has
 * officers, each opened once. The system must be stopped.
 */
export async function sendHoaxes(state: string, count: number): Promise<void> {
  const { file, recipient } = stationIn(state);
  const sealed = await Promise.all(
    Array.from({ length: count }, (_, at) => sealText(JSON.stringify(hoax(at)), recipient)),
  );
  const hour = Math.floor(Date.now() / HOUR_MS) * HOUR_MS;
  const database = new DatabaseSync(file);
  const insert = database.prepare(INSERT);
  database.exec("BEGIN");
  for (const [at, words] of sealed.entries()) {
    const id = randomBytes(16).toString("base64url");
    const number = String(20_000 + at);
    insert.run(id, new Date(hour).toISOString(), Buffer.from(words, "base64url"), number, hour);
  }
  database.exec("COMMIT");
  database.close();
}

/** Lets what officers wrote to residents wait for six in the morning. The system must be stopped. */
export function holdUntilMorning(state: string): void {
  const local = Date.now() + PLACE_AHEAD_MS;
  const today = Math.floor(local / DAY_MS) * DAY_MS + ENDS_MS;
  const morning = (today > local ? today : today + DAY_MS) - PLACE_AHEAD_MS;
  const database = new DatabaseSync(stationIn(state).file);
  database.exec(`UPDATE thread SET goes_at = ${morning} WHERE officer IS NOT NULL`);
  database.close();
}

function stationIn(state: string): { file: string; recipient: string } {
  const names = readdirSync(state, { recursive: true, encoding: "utf8" });
  for (const name of names.filter((one) => one.endsWith(".sqlite"))) {
    const file = join(state, name);
    const database = new DatabaseSync(file);
    const has = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'station_keys'").get();
    const key = has && database.prepare("SELECT recipient FROM station_keys").get();
    database.close();
    if (key) return { file, recipient: String(key.recipient) };
  }
  throw new Error("no station has an officer");
}

function hoax(at: number): TipContent {
  const text = `${HOAX} ${WORDS[at % WORDS.length]} ${WORDS[(at >> 3) % WORDS.length]} ${at}`;
  const label = { vi: "Nội dung", en: "What happened" };
  return {
    version: 1,
    lang: "vi",
    fields: [{ id: "tip/what", label, value: { type: "text", text } }],
  };
}
