-- ?1 is this laptop. What it was before it went on from a copy, or beside other data, counts as this laptop: a laptop
-- that nobody ever met and that never said what it holds.
WITH own AS (
  SELECT device.id FROM device
  WHERE device.name = ?1
    OR (coalesce(device.letter, '') <> ''
      AND NOT EXISTS (SELECT 1 FROM held WHERE held.holder = device.id)
      AND NOT EXISTS (SELECT 1 FROM peer WHERE peer.device = device.name))
)
SELECT count(DISTINCT entry.item), min(entry.hybrid), entry.wall_ms, device.name
FROM series
JOIN own ON own.id = series.device
JOIN device ON device.id = series.device
JOIN entry ON entry.device = series.device AND entry.audience = series.audience
  AND entry.sequence > (
    SELECT coalesce(max(held.sequence), 0) FROM held
    WHERE held.device = series.device AND held.audience = series.audience AND held.holder NOT IN own
  )
-- What somebody puts into words, as in all_here.sql, and what follows on it.
WHERE entry.kind IN (
  6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 35, 36, 37, 38, 39, 40, 42, 47, 48, 50, 51, 52, 53, 54, 55, 59, 63, 64, 65, 66,
  67
)
