-- Bundles of which every entry is in the logbook: when the same stick comes again nothing of it is walked again.
CREATE TABLE bundle_taken (
  hash        BLOB PRIMARY KEY              -- 32 bytes, of all that is in it
) STRICT, WITHOUT ROWID;
