-- The search finds lines of the diary, things to do, messages, rumours and lines of the board as well. The schema stays as
-- it is: their words are written when the read tables are rebuilt, as they are after every step to a newer one.
SELECT 1;
