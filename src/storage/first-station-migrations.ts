import { DROP_OUTBOX_INDEXES, INDEXED_OUTBOX_TABLE } from "./sql-outbox.ts";

/** The first migrations of a station, which nobody adds to: `station-migrations.ts` goes on. */
export const FIRST_STATION_MIGRATIONS = [
  `
  CREATE TABLE tips (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    category TEXT NOT NULL,
    area TEXT NOT NULL,
    urgent INTEGER NOT NULL,
    status TEXT NOT NULL,
    received_at TEXT NOT NULL,
    unread INTEGER NOT NULL,
    media_count INTEGER NOT NULL,
    media TEXT NOT NULL,
    mailbox TEXT NOT NULL,
    mailbox_recipient TEXT NOT NULL,
    sealed BLOB NOT NULL
  );
  CREATE INDEX tips_by_status ON tips (status, seq);

  CREATE TABLE events (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    tip TEXT NOT NULL,
    at INTEGER NOT NULL,
    status TEXT NOT NULL,
    officer TEXT NOT NULL
  );
  CREATE INDEX events_by_tip ON events (tip, seq);

  CREATE TABLE thread (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    tip TEXT NOT NULL,
    at TEXT NOT NULL,
    officer TEXT,
    sealed BLOB NOT NULL
  );
  CREATE INDEX thread_by_tip ON thread (tip, seq);

  CREATE TABLE officers (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    recipient TEXT NOT NULL,
    wrapped_identity TEXT NOT NULL,
    station_key BLOB,
    credential_id TEXT NOT NULL,
    public_key BLOB NOT NULL,
    counter INTEGER NOT NULL,
    transports TEXT NOT NULL,
    joined_at INTEGER NOT NULL
  );

  CREATE TABLE station_keys (recipient TEXT PRIMARY KEY, made_at INTEGER NOT NULL);

  CREATE TABLE invites (
    hash TEXT PRIMARY KEY,
    officer TEXT NOT NULL,
    invited_by TEXT,
    expires_at INTEGER NOT NULL
  );

  CREATE TABLE sessions (
    hash TEXT PRIMARY KEY,
    officer TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
  );

  CREATE TABLE challenges (hash TEXT PRIMARY KEY, expires_at INTEGER NOT NULL);

  CREATE TABLE failures (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL);

  CREATE TABLE notices (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    texts TEXT NOT NULL,
    author TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    approved_by TEXT,
    approved_at INTEGER
  );
  CREATE INDEX notices_approved ON notices (approved_at);

  CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    officer TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL
  );
  `,
  INDEXED_OUTBOX_TABLE,
  `
  ALTER TABLE station_keys ADD COLUMN number INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE station_keys ADD COLUMN sealed_to_next BLOB;
  ALTER TABLE station_keys ADD COLUMN kit_made_at INTEGER;
  ALTER TABLE tips ADD COLUMN key_number INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE thread ADD COLUMN key_number INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE officers ADD COLUMN left_at INTEGER;
  ALTER TABLE officers ADD COLUMN left_with INTEGER;
  ALTER TABLE invites ADD COLUMN recovers INTEGER NOT NULL DEFAULT 0;
  `,
  `
  ALTER TABLE tips ADD COLUMN opened INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE tips ADD COLUMN closed_at INTEGER;
  UPDATE tips SET opened = 1
    WHERE status <> 'received' OR id IN (SELECT subject FROM audit WHERE action = 'opened-tip');
  UPDATE tips SET closed_at = (SELECT MAX(at) FROM events WHERE tip = tips.id)
    WHERE status = 'closed';
  CREATE INDEX tips_closed ON tips (closed_at) WHERE closed_at IS NOT NULL;
  CREATE INDEX tips_by_hour ON tips (received_at);

  CREATE TABLE holds (
    tip TEXT PRIMARY KEY,
    reason TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    approved_by TEXT
  );
  `,
  `
  CREATE TABLE scams (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    officer TEXT NOT NULL,
    added_at INTEGER NOT NULL
  );
  `,
  "ALTER TABLE tips ADD COLUMN filed TEXT",
  // Tips from before residents were told of statuses count as told.
  `
  ALTER TABLE tips ADD COLUMN told TEXT NOT NULL DEFAULT 'received';
  UPDATE tips SET told = status;
  ALTER TABLE tips ADD COLUMN rating TEXT;
  CREATE INDEX tips_rated ON tips (rating) WHERE rating IS NOT NULL;

  CREATE TABLE cards (
    card TEXT NOT NULL,
    reviewed TEXT NOT NULL,
    useful INTEGER NOT NULL,
    not_useful INTEGER NOT NULL,
    PRIMARY KEY (card, reviewed)
  );
  CREATE TABLE votes_seen (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE);
  `,
  // Without a row number, which would record the order of the guesses.
  "CREATE TABLE guesses (id TEXT PRIMARY KEY, hour INTEGER NOT NULL) WITHOUT ROWID;",
  // Lets a rotation find and count what it has yet to seal anew, without reading every tip.
  `
  CREATE INDEX tips_by_key ON tips (key_number);
  CREATE INDEX thread_by_key ON thread (key_number);
  `,
  DROP_OUTBOX_INDEXES,
  // Roles, and passkeys of their own. Who held the station key could do everything: they are heads.
  // Everybody else waits for the key, and will be an officer. Sessions keep their passkey.
  `
  ALTER TABLE officers ADD COLUMN role TEXT NOT NULL DEFAULT 'officer';
  UPDATE officers SET role = 'head' WHERE station_key IS NOT NULL;
  ALTER TABLE officers ADD COLUMN key_file INTEGER NOT NULL DEFAULT 0;
  UPDATE officers SET key_file = 1 WHERE credential_id = '' AND left_at IS NULL;

  CREATE TABLE passkeys (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    officer TEXT NOT NULL,
    name TEXT NOT NULL,
    public_key BLOB NOT NULL,
    counter INTEGER NOT NULL,
    transports TEXT NOT NULL,
    wrapped_identity TEXT NOT NULL,
    added_on TEXT,
    used_on TEXT
  );
  INSERT OR IGNORE INTO passkeys
      (id, officer, name, public_key, counter, transports, wrapped_identity)
    SELECT credential_id, id, '', public_key, counter, transports, wrapped_identity
    FROM officers WHERE credential_id <> '' ORDER BY seq;
  CREATE INDEX passkeys_by_officer ON passkeys (officer);

  ALTER TABLE sessions ADD COLUMN credential TEXT;
  ALTER TABLE sessions ADD COLUMN stepped_up_at INTEGER;
  UPDATE sessions SET credential = (SELECT id FROM passkeys WHERE officer = sessions.officer);
  DELETE FROM sessions WHERE officer NOT IN (SELECT id FROM officers WHERE left_at IS NULL);
  DELETE FROM invites WHERE invited_by IS NOT NULL
    AND invited_by NOT IN (SELECT id FROM officers WHERE left_at IS NULL);

  UPDATE officers SET wrapped_identity = '' WHERE key_file = 0;
  ALTER TABLE officers DROP COLUMN credential_id;
  ALTER TABLE officers DROP COLUMN public_key;
  ALTER TABLE officers DROP COLUMN counter;
  ALTER TABLE officers DROP COLUMN transports;
  `,
  // The audit as a chain. SQL can't hash: `chain-old-audit.ts` chains the rows from before. The
  // triggers are for mistakes; who alters the database drops them.
  `
  CREATE TABLE audit_chain (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    officer TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    before INTEGER NOT NULL,
    previous TEXT NOT NULL DEFAULT ''
  );
  INSERT INTO audit_chain (number, at, officer, action, subject, before)
    SELECT ROW_NUMBER() OVER (ORDER BY id), at, officer, action, subject, 1 FROM audit;
  DROP TABLE audit;
  ALTER TABLE audit_chain RENAME TO audit;

  CREATE TRIGGER audit_grows BEFORE INSERT ON audit
    WHEN NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM audit)
    BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END;
  CREATE TRIGGER audit_stays BEFORE UPDATE ON audit WHEN OLD.previous <> ''
    BEGIN SELECT RAISE(ABORT, 'the audit is never changed'); END;
  CREATE TRIGGER audit_keeps BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit is never shortened'); END;
  `,
  // Two persons, one mechanism. A hold and a notice that waited for a second officer become
  // proposals; their statements are spelled as `JSON.stringify` spells them. Who brought whom in is
  // read from the audit.
  `
  CREATE TABLE proposals (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    statement TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at INTEGER NOT NULL,
    confirmed_by TEXT,
    settled_at INTEGER
  );
  CREATE INDEX proposals_waiting ON proposals (seq) WHERE settled_at IS NULL;
  CREATE INDEX proposals_by_subject ON proposals (subject);
  INSERT INTO proposals (id, kind, subject, statement, proposed_by, proposed_at)
    SELECT lower(hex(randomblob(16))), 'hold-tip', tip,
      json_object('kind', 'hold-tip', 'subject', tip, 'reason', reason), asked_by, asked_at
    FROM holds WHERE approved_by IS NULL ORDER BY asked_at;
  DELETE FROM holds WHERE approved_by IS NULL;
  INSERT INTO proposals (id, kind, subject, statement, proposed_by, proposed_at)
    SELECT lower(hex(randomblob(16))), 'publish-notice', id,
      json_object('kind', 'publish-notice', 'subject', id, 'texts', json(texts)),
      author, created_at
    FROM notices WHERE approved_at IS NULL ORDER BY seq;
  DELETE FROM proposals
    WHERE proposed_by NOT IN (SELECT id FROM officers WHERE left_at IS NULL);

  ALTER TABLE officers ADD COLUMN invited_by TEXT;
  ALTER TABLE officers ADD COLUMN admitted_by TEXT;
  ALTER TABLE officers ADD COLUMN admitted_at INTEGER;
  UPDATE officers SET
    invited_by = (SELECT officer FROM audit WHERE action = 'invited' AND subject = officers.id),
    admitted_by =
      (SELECT officer FROM audit WHERE action = 'granted-key' AND subject = officers.id),
    admitted_at = (SELECT at FROM audit WHERE action = 'granted-key' AND subject = officers.id);
  `,
  // Questions were sealed twice: what is kept of them is a copy.
  `
  ALTER TABLE thread ADD COLUMN copied INTEGER NOT NULL DEFAULT 0;
  UPDATE thread SET copied = 1 WHERE officer IS NOT NULL;
  `,
  // Tips are listed a random time after they came. Those of before are listed.
  "ALTER TABLE tips ADD COLUMN listed INTEGER NOT NULL DEFAULT 1;",
  // Files of tips move to other names.
  "ALTER TABLE tips ADD COLUMN moved TEXT NOT NULL DEFAULT '{}';",
  // A rotation that is not in use yet.
  `
  CREATE TABLE rotations (
    number INTEGER PRIMARY KEY,
    recipient TEXT NOT NULL,
    former BLOB NOT NULL,
    begun_at INTEGER
  );
  CREATE TABLE rotation_copies (
    officer TEXT PRIMARY KEY,
    sealed BLOB NOT NULL,
    opened_at INTEGER
  );
  `,
  // A recovery waits, so that officers see it. One that the operator had asked for has to be asked for
  // again.
  `
  ALTER TABLE invites ADD COLUMN opens_at INTEGER;
  DELETE FROM invites WHERE recovers = 1;
  `,
  // Officers who were stopped for a day.
  `
  CREATE TABLE suspensions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    officer TEXT NOT NULL,
    suspended_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    until INTEGER NOT NULL
  );
  `,
  // Tips that an officer may fetch, as two persons agreed.
  "CREATE TABLE exports (officer TEXT PRIMARY KEY, tips TEXT NOT NULL, until INTEGER NOT NULL);",
  // Notices that were corrected, withdrawn, paused, or are an emergency.
  `
  ALTER TABLE notices ADD COLUMN former TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE notices ADD COLUMN withdrawn_at INTEGER;
  ALTER TABLE notices ADD COLUMN paused_at INTEGER;
  ALTER TABLE notices ADD COLUMN cancelled_at INTEGER;
  ALTER TABLE notices ADD COLUMN reason TEXT;
  ALTER TABLE notices ADD COLUMN goes_at INTEGER;
  `,
  // Digests of what is sealed. Of texts from before nobody knows them.
  `
  ALTER TABLE tips ADD COLUMN digest TEXT;
  ALTER TABLE thread ADD COLUMN digest TEXT;
  `,
  // Files that were swapped in a rotation, and what they were before.
  `
  CREATE TABLE unchecked (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    tip TEXT NOT NULL,
    officer TEXT NOT NULL,
    before BLOB,
    UNIQUE (kind, id)
  );
  CREATE INDEX unchecked_by_tip ON unchecked (tip);
  `,
  // Notices have numbers, and more than texts. What waits for a second person says so, too.
  `
  ALTER TABLE notices ADD COLUMN terms TEXT NOT NULL DEFAULT '{"severity":"information","audience":{"areas":[],"topics":[],"languages":[],"channels":[]},"cap":{"urgency":"Unknown","severity":"Unknown","certainty":"Unknown"}}';
  UPDATE notices SET terms = json_set(terms, '$.severity', 'emergency') WHERE reason IS NOT NULL;
  ALTER TABLE notices ADD COLUMN number INTEGER;
  UPDATE notices SET number = (
    SELECT COUNT(*) FROM notices AS other
    WHERE (other.approved_at, other.seq) <= (notices.approved_at, notices.seq)
  ) WHERE approved_at IS NOT NULL;
  CREATE UNIQUE INDEX notices_by_number ON notices (number);
  UPDATE proposals SET statement = json_patch(statement, terms) FROM notices
    WHERE settled_at IS NULL AND notices.id = subject AND kind IN ('publish-notice',
      'withdraw-notice', 'resume-broadcast', 'cancel-broadcast', 'send-emergency');
  UPDATE proposals SET statement = json_patch(json_set(statement, '$.was',
      json_patch(json_object('texts', json_extract(statement, '$.was')), terms)), terms) FROM notices
    WHERE settled_at IS NULL AND notices.id = subject AND kind = 'change-notice';
  `,
  // Questions of residents. Their random ids are the order: none tells which came first.
  `
  CREATE TABLE questions (
    id TEXT PRIMARY KEY,
    sealed BLOB NOT NULL,
    way_back BLOB,
    day INTEGER NOT NULL,
    mark TEXT NOT NULL
  ) WITHOUT ROWID;
  `,
  // They are listed a random time after they came. Those of before are listed.
  "ALTER TABLE questions ADD COLUMN listed INTEGER NOT NULL DEFAULT 1;",
  // Who gets a notice in the chat is decided as it is handed over.
  "ALTER TABLE notices ADD COLUMN reach TEXT",
  // How many readers answered a notice, by answer.
  "ALTER TABLE notices ADD COLUMN answers TEXT NOT NULL DEFAULT '{}';",
];
