import { FIRST_STATION_MIGRATIONS } from "./first-station-migrations.ts";

/** Append-only. `station-tables.ts` describes the resulting tables to drizzle. */
export const STATION_MIGRATIONS = [
  ...FIRST_STATION_MIGRATIONS,
  // Tips have a number, drawn at random (`app/station/draw-number.ts`), and an owner. The last event
  // is that of an officer, or the hour of what a resident sent.
  `
  ALTER TABLE tips ADD COLUMN number TEXT;
  CREATE TABLE drawn (place INTEGER PRIMARY KEY, number TEXT NOT NULL);
  WITH RECURSIVE
    size (digits) AS (
      SELECT CASE WHEN COUNT(*) < 9000 THEN 4 WHEN COUNT(*) < 90000 THEN 5 ELSE 6 END FROM tips
    ),
    every (n) AS (
      SELECT 0 UNION ALL SELECT n + 1 FROM every, size
      WHERE n + 1 < CASE digits WHEN 4 THEN 10000 WHEN 5 THEN 100000 ELSE 1000000 END
    )
    INSERT INTO drawn (number)
      SELECT substr('000000' || n, -digits) FROM every, size
      WHERE EXISTS (SELECT 1 FROM tips)
      ORDER BY random() LIMIT (SELECT COUNT(*) FROM tips);
  UPDATE tips SET number = drawn.number
    FROM drawn, (SELECT id, ROW_NUMBER() OVER (ORDER BY seq) AS place FROM tips) AS placed
    WHERE placed.id = tips.id AND drawn.place = placed.place;
  DROP TABLE drawn;
  CREATE UNIQUE INDEX tips_by_number ON tips (number);

  ALTER TABLE tips ADD COLUMN owner TEXT;
  ALTER TABLE tips ADD COLUMN sub_status TEXT;
  ALTER TABLE tips ADD COLUMN due_at INTEGER;
  ALTER TABLE tips ADD COLUMN due_clock TEXT;
  ALTER TABLE tips ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE tips ADD COLUMN event_at INTEGER NOT NULL DEFAULT 0;
  UPDATE tips SET
    waiting = COALESCE((SELECT officer IS NOT NULL FROM thread WHERE tip = tips.id
      ORDER BY seq DESC LIMIT 1), 0),
    event_at = MAX(
      1000 * CAST(strftime('%s', received_at) AS INTEGER),
      COALESCE((SELECT MAX(at) FROM events WHERE tip = tips.id), 0),
      COALESCE((SELECT 1000 * MAX(CAST(strftime('%s', at) AS INTEGER)) FROM thread
        WHERE tip = tips.id), 0));

  CREATE TABLE tip_reads (
    tip TEXT NOT NULL,
    officer TEXT NOT NULL,
    PRIMARY KEY (tip, officer)
  ) WITHOUT ROWID;

  ALTER TABLE events RENAME COLUMN status TO value;
  ALTER TABLE events ADD COLUMN kind TEXT NOT NULL DEFAULT 'status';
  ALTER TABLE thread ADD COLUMN private INTEGER NOT NULL DEFAULT 0;
  `,
  // The list's order (`app/station/list-order.ts`), with what is asked of it: one range of the index
  // holds all that are open or answered.
  `
  ALTER TABLE tips ADD COLUMN list_key INTEGER GENERATED ALWAYS AS (
    CASE WHEN unread > 0 OR (urgent AND closed_at IS NULL) THEN 200000000000000
      WHEN closed_at IS NULL THEN 100000000000000 ELSE 0 END + event_at
  ) VIRTUAL;
  CREATE INDEX tips_listed ON tips (list_key, seq, closed_at, status, urgent, unread, waiting,
    owner, due_at, category, area, received_at) WHERE listed;
  DROP INDEX tips_by_status;
  `,
  // Officers who have a tip on their own list.
  `CREATE TABLE watchers (
    tip TEXT NOT NULL, officer TEXT NOT NULL, PRIMARY KEY (tip, officer)
  ) WITHOUT ROWID;`,
  // Tips that officers read in the list, counted by day until the audit notes it.
  `
  CREATE TABLE list_reads (
    officer TEXT NOT NULL,
    day TEXT NOT NULL,
    until INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (officer, day)
  ) WITHOUT ROWID;
  `,
  // What was called "acting" is "passed"; a change of status may come with words for the resident.
  `
  UPDATE tips SET status = 'passed' WHERE status = 'acting';
  UPDATE tips SET told = 'passed' WHERE told = 'acting';
  UPDATE events SET value = 'passed' WHERE kind = 'status' AND value = 'acting';
  ALTER TABLE tips ADD COLUMN sentence TEXT;
  ALTER TABLE thread ADD COLUMN said INTEGER;
  `,
  // Shifts that were handed over.
  `
  CREATE TABLE shifts (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    by TEXT NOT NULL,
    at INTEGER NOT NULL,
    counts TEXT NOT NULL,
    sealed BLOB,
    taken_by TEXT,
    taken_at INTEGER
  );
  `,
  // Clocks of tips (`app/station/clocks.ts`). Those of the tips of before are set by the first alarm.
  `
  CREATE TABLE clocks (
    tip TEXT PRIMARY KEY,
    from_day INTEGER,
    answered INTEGER NOT NULL,
    stopped_on INTEGER,
    extended TEXT,
    intake_at INTEGER,
    result_at INTEGER,
    next_at INTEGER
  ) WITHOUT ROWID;
  INSERT INTO clocks (tip, answered, stopped_on, next_at)
    SELECT id, closed_at IS NOT NULL, closed_at / 86400000, iif(closed_at IS NULL, 0, NULL)
    FROM tips;
  CREATE INDEX clocks_by_next ON clocks (next_at) WHERE next_at IS NOT NULL;
  CREATE INDEX clocks_by_intake ON clocks (intake_at) WHERE intake_at IS NOT NULL;
  CREATE INDEX clocks_by_result ON clocks (result_at) WHERE result_at IS NOT NULL;
  CREATE TABLE reminders (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    tip TEXT NOT NULL,
    clock TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    stage TEXT NOT NULL,
    UNIQUE (tip, clock, due_at, stage)
  );
  CREATE TABLE reminders_seen (officer TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE clock_rules (rules TEXT NOT NULL);
  `,
  // A rotation counts what is listed without reading the tips.
  `
  DROP INDEX tips_by_key;
  CREATE INDEX tips_by_key ON tips (key_number, seq, listed);
  `,
  // Where tips were forwarded.
  "ALTER TABLE tips ADD COLUMN forwards TEXT NOT NULL DEFAULT '[]';",
  // Words of a handover follow the station's key as tips do.
  "ALTER TABLE shifts ADD COLUMN key_number INTEGER NOT NULL DEFAULT 0;",
  // How good a tip is, as its officers judge it.
  `
  ALTER TABLE tips ADD COLUMN source_grade TEXT;
  ALTER TABLE tips ADD COLUMN content_grade TEXT;
  `,
  // Confirmed exports of tips' facts.
  `
  CREATE TABLE metadata_exports (
    officer TEXT PRIMARY KEY,
    first_week TEXT NOT NULL,
    weeks INTEGER NOT NULL,
    until INTEGER NOT NULL
  ) WITHOUT ROWID;
  `,
  // Who is on duty when, and who was told of urgent tips that nobody has opened. `next_at`: when to look
  // again.
  `
  CREATE TABLE roster (version INTEGER PRIMARY KEY, document TEXT NOT NULL);
  CREATE TABLE climbs (tip TEXT PRIMARY KEY, next_at INTEGER) WITHOUT ROWID;
  CREATE INDEX climbs_by_next ON climbs (next_at) WHERE next_at IS NOT NULL;
  CREATE TABLE calls (
    tip TEXT NOT NULL, officer TEXT NOT NULL, PRIMARY KEY (tip, officer)
  ) WITHOUT ROWID;
  INSERT INTO climbs SELECT id, 1 FROM tips
    WHERE urgent AND listed AND NOT opened AND status = 'received';
  `,
  // What officers write at night waits for the morning.
  "ALTER TABLE thread ADD COLUMN goes_at INTEGER;",
  // Where a duty group is told that tips wait, and what it was told (`app/station/alerts.ts`).
  `CREATE TABLE alerts (
    one INTEGER PRIMARY KEY,
    code TEXT,
    duty TEXT,
    address BLOB,
    lost_on TEXT,
    refused INTEGER NOT NULL,
    told TEXT NOT NULL,
    wanted TEXT NOT NULL,
    next_at INTEGER,
    rests_until INTEGER
  );`,
  // Tips about the same thing. In each order of the list the first one of a matter is found at once.
  `
  ALTER TABLE tips ADD COLUMN matter TEXT;
  CREATE INDEX tips_by_matter ON tips (matter, list_key, seq, closed_at, status, urgent, unread,
    waiting, owner, due_at, category, area, received_at) WHERE matter IS NOT NULL;
  CREATE INDEX tips_by_matter_arrival ON tips (matter, received_at, seq, list_key, closed_at, status,
    urgent, unread, waiting, owner, due_at, category, area) WHERE matter IS NOT NULL;
  CREATE INDEX tips_by_matter_due ON tips (matter, -coalesce(due_at, 999999999999999), seq, list_key,
    closed_at, status, urgent, unread, waiting, owner, due_at, category, area, received_at)
    WHERE matter IS NOT NULL;
  DROP INDEX tips_listed;
  CREATE INDEX tips_listed ON tips (list_key, seq, closed_at, status, urgent, unread, waiting,
    owner, due_at, category, area, received_at, matter) WHERE listed;
  `,
  // What a station counts (`app/station/figures.ts`).
  `
  CREATE TABLE day_counts (
    day INTEGER NOT NULL,
    area TEXT NOT NULL,
    category TEXT NOT NULL,
    urgent INTEGER NOT NULL,
    tips INTEGER NOT NULL,
    PRIMARY KEY (day, area, category, urgent)
  ) WITHOUT ROWID;
  CREATE TABLE week_counts (
    week INTEGER NOT NULL,
    axis TEXT NOT NULL,
    value TEXT NOT NULL,
    tips INTEGER NOT NULL,
    PRIMARY KEY (week, axis, value)
  ) WITHOUT ROWID;
  CREATE TABLE public_figures (week INTEGER PRIMARY KEY, figures TEXT NOT NULL);
  `,
];
