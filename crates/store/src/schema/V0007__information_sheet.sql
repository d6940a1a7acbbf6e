-- Information sheets, who got them, and what people say. Read tables: they can be dropped and rebuilt.

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
) STRICT;

CREATE TABLE rumour (
  item        INTEGER PRIMARY KEY REFERENCES item (id)
) STRICT;
