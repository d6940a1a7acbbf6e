-- ?1 is this laptop. Its own names as in only_here.sql.
WITH own AS (
  SELECT device.id FROM device
  WHERE device.name = ?1
    OR (coalesce(device.letter, '') <> ''
      AND NOT EXISTS (SELECT 1 FROM held WHERE held.holder = device.id)
      AND NOT EXISTS (SELECT 1 FROM peer WHERE peer.device = device.name))
)
SELECT own.id,
  coalesce(max(CASE held.audience WHEN 0 THEN held.sequence END), 0),
  coalesce(max(CASE held.audience WHEN 1 THEN held.sequence END), 0)
FROM own
LEFT JOIN held ON held.device = own.id AND held.holder NOT IN own
GROUP BY own.id
