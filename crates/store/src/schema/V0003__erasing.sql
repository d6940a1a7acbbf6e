-- Erasing: what is left of an item whose personal details were erased.

CREATE INDEX entry_erasing ON entry (item) WHERE kind = 20;

-- Only what an entry erases may be taken away.
CREATE TRIGGER body_is_only_erased BEFORE DELETE ON body
WHEN NOT EXISTS (SELECT 1 FROM entry WHERE kind = 20 AND item = (SELECT item FROM entry WHERE id = OLD.entry))
 AND NOT EXISTS (SELECT 1 FROM ahead WHERE kind = 20 AND item = (SELECT item FROM entry WHERE id = OLD.entry))
BEGIN SELECT RAISE (ABORT, 'the logbook is append-only'); END;

ALTER TABLE request ADD COLUMN erased INTEGER NOT NULL DEFAULT 0;          -- 1 when its personal details are gone
ALTER TABLE emergency_report ADD COLUMN erased INTEGER NOT NULL DEFAULT 0; -- the same
