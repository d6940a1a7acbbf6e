-- Written by `cargo xtask schema`; do not edit.

CREATE TABLE device (
  id          INTEGER PRIMARY KEY,          -- local number; entries use it to stay small
  name        BLOB NOT NULL UNIQUE,         -- 16 bytes: hash of the public key
  public_key  BLOB,                         -- 32 bytes; unknown until the device's introduction arrives
  letter      TEXT                          -- the letter in its numbers
, label TEXT NOT NULL DEFAULT '', recipient TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE item (
  id          INTEGER PRIMARY KEY,          -- local number, in the order of arrival here
  device      INTEGER NOT NULL REFERENCES device (id),
  audience    INTEGER NOT NULL,             -- 0 support point, 1 town hall as well
  sequence    INTEGER NOT NULL,             -- these three name the item's first entry
  UNIQUE (device, audience, sequence)
) STRICT;

CREATE TABLE entry (
  id          INTEGER PRIMARY KEY,          -- local number, in the order of arrival here
  device      INTEGER NOT NULL REFERENCES device (id),
  audience    INTEGER NOT NULL,             -- which of the device's two series
  sequence    INTEGER NOT NULL,             -- number in that series, from 1, without gaps
  kind        INTEGER NOT NULL,             -- what fact the body states
  wall_ms     INTEGER NOT NULL,             -- the writer's clock, in milliseconds since 1970
  hybrid      INTEGER NOT NULL,             -- the writer's hybrid clock: orders lists, decides nothing
  body_hash   BLOB NOT NULL,                -- salted hash of the body
  previous    BLOB NOT NULL,                -- hash of the entry before it in the series
  hash        BLOB NOT NULL,                -- its own hash
  item        INTEGER NOT NULL REFERENCES item (id),
  UNIQUE (device, audience, sequence)
) STRICT;

CREATE INDEX entry_by_item ON entry (item);

CREATE TABLE body (
  entry       INTEGER PRIMARY KEY REFERENCES entry (id),
  bytes       BLOB NOT NULL                 -- as received; never encoded again
) STRICT;

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE (ABORT, 'the logbook is append-only'); END;

CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
BEGIN SELECT RAISE (ABORT, 'the logbook is append-only'); END;

CREATE TRIGGER body_is_never_changed BEFORE UPDATE ON body
BEGIN SELECT RAISE (ABORT, 'the logbook is append-only'); END;

CREATE TABLE series (
  device      INTEGER NOT NULL REFERENCES device (id),
  audience    INTEGER NOT NULL,
  sequence    INTEGER NOT NULL,             -- last entry held without a gap
  hash        BLOB NOT NULL,                -- its hash
  hybrid      INTEGER NOT NULL,             -- its hybrid clock
  signature   BLOB,                         -- the device's signature of this head, when it is held
  PRIMARY KEY (device, audience)
) STRICT, WITHOUT ROWID;

CREATE TABLE aside (
  id          INTEGER PRIMARY KEY,
  device      BLOB NOT NULL,                -- name of the device
  audience    INTEGER NOT NULL,
  sequence    INTEGER NOT NULL,
  kind        INTEGER NOT NULL,             -- these and the hashes as in entry, so that it can be taken in later
  wall_ms     INTEGER NOT NULL,
  hybrid      INTEGER NOT NULL,
  body_hash   BLOB NOT NULL,
  previous    BLOB NOT NULL,
  hash        BLOB NOT NULL,
  bytes       BLOB,                         -- its body, when it came with one
  reason      TEXT NOT NULL,                -- why it stands aside
  UNIQUE (device, audience, sequence, hash)
) STRICT;

CREATE TABLE point (
  id           INTEGER PRIMARY KEY CHECK (id = 1),
  code         TEXT NOT NULL,
  name         TEXT NOT NULL,
  municipality TEXT NOT NULL,
  exercise     INTEGER NOT NULL             -- exercise and real data never meet
) STRICT;

CREATE TABLE request (
  item         INTEGER PRIMARY KEY REFERENCES item (id),
  number       TEXT NOT NULL,
  category     TEXT NOT NULL,
  urgency      TEXT NOT NULL,               -- by its code
  due_ms       INTEGER NOT NULL,            -- latest time; the largest integer when there is none
  open         INTEGER NOT NULL,            -- 1 while somebody has to do something
  state        TEXT NOT NULL,               -- status, with the reason when closed
  what         TEXT NOT NULL,
  place        TEXT NOT NULL,
  assigned_to  TEXT NOT NULL,
  received_ms  INTEGER NOT NULL,            -- when it was asked
  logged_ms    INTEGER NOT NULL,            -- when it was written down
  to_check     INTEGER NOT NULL,            -- 1 when people disagree
  paper_number TEXT NOT NULL,
  import_row   TEXT NOT NULL                -- the row of a file it came from
, erased INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE INDEX request_open ON request (urgency, due_ms, logged_ms) WHERE open = 1;

CREATE INDEX request_closed ON request (logged_ms) WHERE open = 0;

CREATE INDEX request_to_check ON request (item) WHERE to_check = 1;

CREATE INDEX request_number ON request (number);

CREATE INDEX request_import_row ON request (import_row) WHERE import_row <> '';

CREATE TABLE emergency_report (
  item        INTEGER PRIMARY KEY REFERENCES item (id),
  number      TEXT NOT NULL,
  stage       INTEGER NOT NULL,             -- 0 reported, 1 relayed, 2 acknowledged
  written_ms  INTEGER NOT NULL
, erased INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE INDEX emergency_report_waiting ON emergency_report (written_ms) WHERE stage < 2;

CREATE TABLE volunteer (
  item        INTEGER PRIMARY KEY REFERENCES item (id),
  name        TEXT NOT NULL,
  role        TEXT NOT NULL,
  pin         TEXT NOT NULL,                -- Argon2id hash
  active      INTEGER NOT NULL
) STRICT;

CREATE TABLE visit (
  item        INTEGER PRIMARY KEY REFERENCES item (id),
  at_ms       INTEGER NOT NULL,
  reason      TEXT NOT NULL,
  count       INTEGER NOT NULL              -- 1, or 0 once undone
) STRICT;

CREATE INDEX visit_at ON visit (at_ms);

CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

CREATE TABLE draft (
  id          TEXT PRIMARY KEY,
  form        TEXT NOT NULL,
  title       TEXT NOT NULL,
  content     TEXT NOT NULL,                -- what was typed, in the form's own JSON
  writer      TEXT NOT NULL,                -- the volunteer's entry; empty from the locked screen
  updated_ms  INTEGER NOT NULL,
  put_away    INTEGER NOT NULL              -- 1 when a person put it away; kept all the same
) STRICT;

CREATE TABLE counter (
  letter      TEXT NOT NULL,                -- the laptop's letter when the number was given out
  kind        TEXT NOT NULL,                -- request, emergency, paper
  last        INTEGER NOT NULL,             -- the last one given out; never goes back
  PRIMARY KEY (letter, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  name        TEXT PRIMARY KEY,
  value       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_about_devices ON entry (kind) WHERE kind IN (1, 21, 22, 23, 26);

CREATE INDEX entry_urgent ON entry (device, sequence, kind) WHERE audience = 1 AND kind IN (6, 7, 8, 11, 14);

CREATE TABLE root (
  device      BLOB PRIMARY KEY              -- let in on this store alone, without an entry: at a town hall
) STRICT, WITHOUT ROWID;

CREATE TABLE ahead (
  device      BLOB NOT NULL,                -- an entry that came before the ones it follows: shown, not yet logged
  audience    INTEGER NOT NULL,
  sequence    INTEGER NOT NULL,
  kind        INTEGER NOT NULL,
  wall_ms     INTEGER NOT NULL,
  hybrid      INTEGER NOT NULL,
  bytes       BLOB NOT NULL,
  item        INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (device, audience, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX ahead_by_item ON ahead (item);

CREATE TABLE held (
  holder      INTEGER NOT NULL REFERENCES device (id), -- who
  device      INTEGER NOT NULL REFERENCES device (id), -- holds of whose series
  audience    INTEGER NOT NULL,
  sequence    INTEGER NOT NULL,             -- up to here
  at_ms       INTEGER NOT NULL,             -- when that was heard, by this laptop's clock
  PRIMARY KEY (holder, device, audience)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
  holder      INTEGER PRIMARY KEY REFERENCES device (id), -- whose signed heads these are
  counter     INTEGER NOT NULL,             -- only rises
  bytes       BLOB NOT NULL                 -- as it was signed, for passing on
) STRICT;

CREATE TABLE bundle (
  item        INTEGER PRIMARY KEY REFERENCES item (id),
  device      INTEGER NOT NULL REFERENCES device (id), -- who wrote it
  number      INTEGER NOT NULL,             -- as on the file
  for_hall    INTEGER NOT NULL,             -- 1 for the town hall, 0 for the point's laptops
  written_ms  INTEGER NOT NULL,
  handed_to   TEXT NOT NULL,                -- by function; empty while it lies here
  handed_ms   INTEGER
) STRICT;

CREATE TABLE bundle_head (
  item        INTEGER NOT NULL REFERENCES bundle (item),
  device      INTEGER NOT NULL REFERENCES device (id),
  audience    INTEGER NOT NULL,
  sequence    INTEGER NOT NULL,
  PRIMARY KEY (item, device, audience)
) STRICT, WITHOUT ROWID;

CREATE TABLE hub (
  item        INTEGER PRIMARY KEY REFERENCES item (id),
  device      BLOB NOT NULL,
  public_key  BLOB NOT NULL,
  recipient   TEXT NOT NULL,
  name        TEXT NOT NULL,
  addresses   TEXT NOT NULL                 -- one on a line
) STRICT;

CREATE TABLE peer (
  device      BLOB PRIMARY KEY,             -- a paired laptop, and where it was last met: of this laptop alone
  address     TEXT NOT NULL,
  met_ms      INTEGER NOT NULL,
  ahead_ms    INTEGER NOT NULL              -- its clock minus ours
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_erasing ON entry (item) WHERE kind = 20;

CREATE TRIGGER body_is_only_erased BEFORE DELETE ON body
WHEN NOT EXISTS (SELECT 1 FROM entry WHERE kind = 20 AND item = (SELECT item FROM entry WHERE id = OLD.entry))
 AND NOT EXISTS (SELECT 1 FROM ahead WHERE kind = 20 AND item = (SELECT item FROM entry WHERE id = OLD.entry))
BEGIN SELECT RAISE (ABORT, 'the logbook is append-only'); END;

CREATE TABLE bundle_taken (
  hash        BLOB PRIMARY KEY              -- 32 bytes, of all that is in it
) STRICT, WITHOUT ROWID;

CREATE TABLE dispute (
  holder      INTEGER NOT NULL REFERENCES device (id), -- need not be told what stands here
  device      INTEGER NOT NULL REFERENCES device (id), -- of whose series, though it does not hold that
  audience    INTEGER NOT NULL,
  sequence    INTEGER NOT NULL,             -- up to here
  digest      BLOB NOT NULL,                -- of all that the holder held when it said so
  PRIMARY KEY (holder, device, audience)
) STRICT, WITHOUT ROWID;

CREATE TABLE sheet_version (
  item        INTEGER PRIMARY KEY REFERENCES item (id),
  code        TEXT NOT NULL,                -- the sheet's code: B07
  digest      BLOB NOT NULL                 -- 16 bytes: exactly which words
) STRICT;

CREATE TABLE sheet_distribution (
  item        INTEGER PRIMARY KEY REFERENCES item (id),
  at_ms       INTEGER NOT NULL,             -- the writer's clock, in milliseconds since 1970
  code        TEXT NOT NULL,
  version     INTEGER NOT NULL,
  digest      BLOB NOT NULL,
  language    TEXT NOT NULL,
  means       TEXT NOT NULL,                -- paper, aloud, screen, along
  copies      INTEGER NOT NULL,             -- 0 when it was taken back
  request     TEXT                          -- the request it was for, by the name of its first entry
) STRICT;

CREATE INDEX sheet_distribution_by_digest ON sheet_distribution (digest);

CREATE INDEX sheet_distribution_by_request ON sheet_distribution (request) WHERE request IS NOT NULL;

CREATE INDEX sheet_distribution_at ON sheet_distribution (at_ms);

CREATE TABLE blank (
  item        INTEGER PRIMARY KEY REFERENCES item (id) -- each filling is an item of its own
) STRICT;

CREATE TABLE pack (
  item        INTEGER PRIMARY KEY REFERENCES item (id),
  digest      BLOB NOT NULL,                -- 32 bytes: hash of its manifest
  publisher   BLOB NOT NULL                 -- 32 bytes: who signed it
) STRICT;

CREATE TABLE notice (
  item        INTEGER PRIMARY KEY REFERENCES item (id)
, until_ms INTEGER NOT NULL DEFAULT 9223372036854775807) STRICT;

CREATE TABLE rumour (
  item        INTEGER PRIMARY KEY REFERENCES item (id)
, open INTEGER NOT NULL DEFAULT 1) STRICT;

CREATE TABLE point_item (
  item        INTEGER PRIMARY KEY REFERENCES item (id),
  kind        INTEGER NOT NULL,             -- of the entry that opened it
  at_ms       INTEGER NOT NULL,             -- when it happened, in milliseconds since 1970
  open        INTEGER NOT NULL              -- 1 while somebody has to do something, is here, or while nothing replaced it
) STRICT;

CREATE INDEX point_item_at ON point_item (kind, at_ms);

CREATE INDEX point_item_open ON point_item (kind) WHERE open = 1;

CREATE TABLE replaced (                     -- entries that a later one names as what it replaces
  device      INTEGER NOT NULL REFERENCES device (id),
  audience    INTEGER NOT NULL,
  sequence    INTEGER NOT NULL,
  PRIMARY KEY (device, audience, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX request_logged ON request (logged_ms);

CREATE INDEX notice_until ON notice (until_ms);

CREATE INDEX rumour_open ON rumour (item) WHERE open = 1;

CREATE INDEX entry_accepting ON entry (hybrid) WHERE kind = 66;
