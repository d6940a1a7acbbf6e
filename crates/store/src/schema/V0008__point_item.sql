-- What a point keeps beside its requests: lines of the diary, actions, messages, who is here, facilities, stock, ticks,
-- openings, handovers. Read tables: they can be dropped and rebuilt.

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
