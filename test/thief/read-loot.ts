import { toBase64Url } from "../../src/core/base64url.ts";
import type { Loot, LootFile, LootObject, LootRow, LootValue, Thing } from "./loot.ts";

type Columns = Map<string, number>;

/** What it finds, by what it wants to tie. */
export interface Found {
  chats: Thing[];
  tips: Thing[];
  /** By the tip's id, with what was said in it, and without the tip itself. */
  mailboxes: Thing[];
  /** What residents added to tips. */
  answers: Thing[];
}

/** A text with few values is a kind of thing; any other tells by its length alone. */
const MOST_KINDS = 40;

const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/**
 * Makes numbers of all that is there, without knowing what any of it means: a table or a column that
 * is new tomorrow is read like the others.
 */
export function readLoot(loot: Loot): Found {
  const files = filesByName(loot.files);
  // The store may list them in the order of their making.
  const objects = loot.objects.map((one, place) => ({ ...one, place }));
  const ofKind = (kind: string) => objects.filter((one) => one.kind === kind);
  const mailboxes = new Map(
    ofKind("Mailbox").flatMap((one) => {
      const tip = one.rows.find(({ table }) => table === "opening")?.values.tip;
      return typeof tip === "string" ? [[tip, one] as const] : [];
    }),
  );
  const found: Found = { chats: [], tips: [], mailboxes: [], answers: [] };
  for (const one of ofKind("Conversation")) {
    found.chats.push({ id: one.id, columns: readObject(one), names: readNames(one.rows) });
  }
  const stations = ofKind("Station");
  const kinds = kindsIn(stations.flatMap(({ rows }) => rows.filter(isTip)));
  for (const station of stations) {
    const waiting = alignOutbox(station);
    for (const row of station.rows.filter(isTip)) {
      const mailbox = mailboxes.get(String(row.values.id));
      readTip(row, { found, station, mailbox, kinds, files, waiting });
    }
  }
  return found;
}

interface PlacedObject extends LootObject {
  place: number;
}

interface Around {
  found: Found;
  station: LootObject;
  mailbox: PlacedObject | undefined;
  kinds: Map<string, Set<string>>;
  files: Map<string, LootRow>;
  waiting: Map<string, Columns>;
}

/** A tip with all that is known to belong to it, and what was added to it. */
function readTip(row: LootRow, { found, station, mailbox, kinds, files, waiting }: Around): void {
  const id = String(row.values.id);
  const own = station.rows.filter(({ values }) => values.tip === id);
  const box = new Map([
    ...readRows("", own.map(splitThread)),
    ...[...(mailbox ? readObject(mailbox) : [])].map(
      ([name, value]) => [`mailbox ${name}`, value] as const,
    ),
  ]);
  const columns = new Map([
    ...readRows("tip", [row]),
    ...readKinds(row, kinds),
    [`station=${station.id}`, 1] as const,
    ...readFiles(namesIn(row.values.media), files),
    ...(waiting.get(id) ?? []),
    ...box,
  ]);
  const names = readNames([row, ...own, ...(mailbox?.rows ?? [])]);
  found.tips.push({ id, columns, names });
  found.mailboxes.push({ id, columns: box, names: readNames([...own, ...(mailbox?.rows ?? [])]) });
  for (const answer of own.filter(isAnswer)) {
    const more = new Map([...columns, ...readRows("answer", [answer])]);
    found.answers.push({ id: String(answer.values.id), columns: more, names });
  }
}

const isTip = ({ table }: LootRow): boolean => table === "tips";
const isAnswer = ({ table, values }: LootRow): boolean =>
  table === "thread" && values.officer === null;

/** Officers' rows of a thread have times of their own. */
function splitThread(row: LootRow): LootRow {
  return isAnswer(row) ? { ...row, table: "thread of residents" } : row;
}

/** Everything of an object: each table, its alarm, its size and its place in the list. */
function readObject({ rows, alarm, size, place }: PlacedObject): Columns {
  const columns = readRows("", rows);
  columns.set("place", place);
  if (alarm !== null) columns.set("alarm", alarm);
  columns.set("size", size);
  return columns;
}

/** Of each column of each table the least and the most, and how many rows there are. */
function readRows(prefix: string, rows: LootRow[]): Columns {
  const columns: Columns = new Map();
  const note = (name: string, value: number) => {
    const [least, most, sum] = [`${name} least`, `${name} most`, `${name} sum`];
    columns.set(least, Math.min(columns.get(least) ?? value, value));
    columns.set(most, Math.max(columns.get(most) ?? value, value));
    columns.set(sum, (columns.get(sum) ?? 0) + value);
  };
  for (const { table, rowid, values } of rows) {
    const place = prefix || table;
    columns.set(`${place} rows`, (columns.get(`${place} rows`) ?? 0) + 1);
    if (rowid !== null) note(`${place}.rowid`, rowid);
    for (const [column, value] of Object.entries(values)) {
      const number = numberOf(value);
      if (number !== null) note(`${place}.${column}`, number);
    }
  }
  return columns;
}

/** Long enough for no other thing to have it by chance. */
const NAME_LENGTH = 12;

/** Also what a sealed value begins and ends with: a nonce or a key that is used twice. */
function readNames(rows: LootRow[]): Set<string> {
  const texts = rows.flatMap(({ table, values }) =>
    table === "migrations" ? [] : Object.values(values).flatMap(textsOf),
  );
  return new Set(texts.filter((text) => text.length >= NAME_LENGTH && !TIME.test(text)));
}

function textsOf(value: LootValue): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  const bytes = new Uint8Array(value);
  if (bytes.length < NAME_LENGTH) return [];
  return [bytes.subarray(0, NAME_LENGTH), bytes.subarray(-NAME_LENGTH)].map(toBase64Url);
}

/** A number, a time, or a length. */
function numberOf(value: LootValue): number | null {
  if (value === null) return null;
  if (typeof value === "string") return TIME.test(value) ? Date.parse(value) : value.length;
  return typeof value === "object" ? value.byteLength : Number(value);
}

/** The columns of texts that have only a few values, with these. */
function kindsIn(rows: LootRow[]): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>();
  for (const { values } of rows) {
    for (const [column, value] of Object.entries(values)) {
      if (typeof value !== "string") continue;
      texts.set(column, (texts.get(column) ?? new Set()).add(value));
    }
  }
  return new Map([...texts].filter(([, values]) => values.size <= MOST_KINDS));
}

function readKinds({ values }: LootRow, kinds: Map<string, Set<string>>): Columns {
  const columns: Columns = new Map();
  for (const [column, known] of kinds) {
    for (const kind of known) columns.set(`tip.${column}=${kind}`, values[column] === kind ? 1 : 0);
  }
  return columns;
}

/** Each with its place in the bucket's list, which is in the order of names. */
function filesByName(files: LootFile[]): Map<string, LootRow> {
  const inOrder = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return new Map<string, LootRow>(
    inOrder.map(({ name, size, uploaded }, place) => [
      name,
      { table: "file", rowid: place, values: { size, uploaded } },
    ]),
  );
}

function readFiles(names: string[], files: Map<string, LootRow>): Columns {
  return readRows(
    "file",
    names.flatMap((name) => files.get(name) ?? []),
  );
}

function namesIn(json: LootValue | undefined): string[] {
  const read: unknown = typeof json === "string" ? JSON.parse(json) : [];
  return Array.isArray(read) ? read.map(String) : [];
}

/**
 * Rows that wait in a station are sealed, but there are as many of one length as tips that are not
 * listed yet, or as files that have not moved yet, and perhaps in the same order.
 */
function alignOutbox({ rows }: LootObject): Map<string, Columns> {
  const tips = rows.filter(isTip).toSorted((a, b) => (a.rowid ?? 0) - (b.rowid ?? 0));
  const unlisted = tips.filter(({ values }) => Number(values.listed) === 0);
  const resting = tips.flatMap((tip) => {
    const moved = new Set(Object.values(JSON.parse(String(tip.values.moved ?? "{}"))).map(String));
    return namesIn(tip.values.media).flatMap((name) => (moved.has(name) ? [] : [tip]));
  });
  const columns = new Map<string, Columns>();
  for (const group of byLength(rows.filter(({ table }) => table === "outbox"))) {
    const likely = [unlisted, resting].find(({ length }) => length === group.length);
    for (const [place, tip] of (likely ?? []).entries()) {
      const row = group[place];
      const id = String(tip.values.id);
      if (row) columns.set(id, new Map([...(columns.get(id) ?? []), ...readRows("waits", [row])]));
    }
  }
  return columns;
}

function byLength(rows: LootRow[]): LootRow[][] {
  const inOrder = rows.toSorted((a, b) => (a.rowid ?? 0) - (b.rowid ?? 0));
  const groups = Map.groupBy(inOrder, ({ values }) => numberOf(values.payload ?? null));
  return [...groups.values()];
}
