-- What a holder need not be told counts as long as it holds what it held when it said so. Nothing but what was said on
-- a line before stood here: it is said again.
DROP TABLE dispute;
CREATE TABLE dispute (
  holder      INTEGER NOT NULL REFERENCES device (id), -- need not be told what stands here
  device      INTEGER NOT NULL REFERENCES device (id), -- of whose series, though it does not hold that
  audience    INTEGER NOT NULL,
  sequence    INTEGER NOT NULL,             -- up to here
  digest      BLOB NOT NULL,                -- of all that the holder held when it said so
  PRIMARY KEY (holder, device, audience)
) STRICT, WITHOUT ROWID;
