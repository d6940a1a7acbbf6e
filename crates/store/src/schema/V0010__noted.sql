-- The search finds lines of the diary, things to do, messages, rumours and lines of the board as well; and what stands open
-- takes more into account: lines of the diary that nobody corrected or confirmed, answers that are awaited. The schema stays
-- as it is: the read tables are rebuilt after this step, as they are after every step to a newer one.
SELECT 1;
