-- Exchange: who may write here, what others hold, what left on a stick.

ALTER TABLE device ADD COLUMN label TEXT NOT NULL DEFAULT '';      -- what people call it
ALTER TABLE device ADD COLUMN recipient TEXT NOT NULL DEFAULT '';  -- seals bundles for it: age1…

CREATE INDEX entry_about_devices ON entry (kind) WHERE kind IN (1, 21, 22, 23, 26);

-- What goes ahead of a backlog on a slow line: emergency reports, and statuses.
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

CREATE TABLE dispute (
  holder      INTEGER NOT NULL REFERENCES device (id), -- was told what stands here
  device      INTEGER NOT NULL REFERENCES device (id), -- of a series that holds something else elsewhere
  audience    INTEGER NOT NULL,
  sequence    INTEGER NOT NULL,             -- up to here
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
