-- What still stands, so that looking for it does not take longer the more history there is. Read tables: they can be
-- dropped and rebuilt.

ALTER TABLE notice ADD COLUMN until_ms INTEGER NOT NULL DEFAULT 9223372036854775807; -- until when it hangs there; 0 once it was taken down
ALTER TABLE rumour ADD COLUMN open INTEGER NOT NULL DEFAULT 1;                       -- 0 once it is settled

CREATE INDEX notice_until ON notice (until_ms);
CREATE INDEX rumour_open ON rumour (item) WHERE open = 1;

CREATE INDEX entry_accepting ON entry (hybrid) WHERE kind = 66; -- who took over, the last one first

-- An accepted handover is open for as long as whoever accepted it is in charge.
UPDATE point_item SET open = 1 WHERE kind = 63;
