import { DROP_OUTBOX_INDEXES, INDEXED_OUTBOX_TABLE } from "./sql-outbox.ts";

export const BROADCASTER_MIGRATIONS = [
  `CREATE TABLE subscribers (
     number INTEGER PRIMARY KEY AUTOINCREMENT,
     key TEXT NOT NULL UNIQUE, address BLOB NOT NULL, lang TEXT NOT NULL
   );
   CREATE TABLE notices (
     position INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE, notice TEXT NOT NULL, cursor INTEGER NOT NULL, finished INTEGER NOT NULL
   );
   CREATE TABLE pause (
     id INTEGER PRIMARY KEY CHECK (id = 1), until INTEGER NOT NULL, alert TEXT
   );
   ${INDEXED_OUTBOX_TABLE}`,
  `ALTER TABLE notices ADD COLUMN last INTEGER NOT NULL DEFAULT 0;
   UPDATE notices SET last = (SELECT COALESCE(MAX(number), 0) FROM subscribers);`,
  `ALTER TABLE subscribers ADD COLUMN former_key TEXT;
   CREATE INDEX subscribers_by_former_key ON subscribers (former_key)
     WHERE former_key IS NOT NULL;`,
  DROP_OUTBOX_INDEXES,
  // Who got which edition of a notice, to tell them of its change. `total` null: sent before that
  // was counted. `reached`: the furthest that `cursor` ever was. `follow_cursor` null: no change is
  // being told. `edition` 0: the platform refused it.
  `ALTER TABLE notices ADD COLUMN reached INTEGER NOT NULL DEFAULT 0;
   UPDATE notices SET reached = cursor;
   ALTER TABLE notices ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE notices ADD COLUMN cancelled INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE notices ADD COLUMN urgent INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE notices ADD COLUMN follow_cursor INTEGER;
   ALTER TABLE notices ADD COLUMN total INTEGER;
   ALTER TABLE notices ADD COLUMN sent INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE notices ADD COLUMN failed INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE notices ADD COLUMN kept_until INTEGER;
   CREATE TABLE deliveries (
     notice INTEGER NOT NULL, subscriber INTEGER NOT NULL,
     edition INTEGER NOT NULL, messages BLOB,
     PRIMARY KEY (notice, subscriber)
   ) WITHOUT ROWID;`,
  // The hour (its number) of the last success that is known; 0: none.
  "ALTER TABLE pause ADD COLUMN hour INTEGER NOT NULL DEFAULT 0;",
  // The hour (its number) in which a delivery's messages were sent, at least that in which its notice
  // began: 336 hours before it is forgotten.
  `ALTER TABLE deliveries ADD COLUMN hour INTEGER NOT NULL DEFAULT 0;
   UPDATE deliveries SET hour = COALESCE(
     (SELECT kept_until / 3600000 - 336 FROM notices WHERE position = deliveries.notice), 0);`,
  // What notices say beside their texts. The number of those from before is not known here.
  `UPDATE notices SET notice = json_patch(json_set('{"number":"","severity":"information","audience":{"areas":[],"topics":[],"languages":[],"channels":[]},"cap":{"urgency":"Unknown","severity":"Unknown","certainty":"Unknown"}}',
     '$.severity', CASE urgent WHEN 1 THEN 'emergency' ELSE 'information' END), notice);`,
  // Messages that the bot has sent in a month of the place's calendar. Never more than 12 a year.
  "CREATE TABLE spent (month TEXT PRIMARY KEY, messages INTEGER NOT NULL) WITHOUT ROWID;",
  // How many got a notice by language and by area, or did not by reason. Nothing tells of two at once.
  "ALTER TABLE notices ADD COLUMN cells TEXT NOT NULL DEFAULT '{}';",
];
