-- Wrong PINs stand among what a point keeps beside its requests, so that the diary shows them. The schema stays as it is:
-- the read tables are rebuilt after this step, as they are after every step to a newer one.
SELECT 1;
