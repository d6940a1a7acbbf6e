SELECT count(DISTINCT entry.item), min(entry.wall_ms)
FROM series
JOIN device AS own ON own.id = series.device AND own.name = ?1
JOIN entry ON entry.device = series.device AND entry.audience = series.audience
  AND entry.sequence > (
    SELECT coalesce(max(held.sequence), 0) FROM held
    WHERE held.device = series.device AND held.audience = series.audience AND held.holder <> series.device
  )
WHERE entry.kind IN (6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
