-- Taking words out of the index at once cost a walk over every other place that has them, for each note that is added.
-- What is erased leaves it when the file is written anew (`Store::scrub`); until then no search finds it.
INSERT INTO search (search, rank) VALUES ('secure-delete', 0);
