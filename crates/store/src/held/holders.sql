SELECT who.name, coalesce(hub.name, who.label), coalesce(who.letter, ''), hub.item IS NOT NULL AS is_hub, max(held.at_ms)
FROM held
JOIN device AS who ON who.id = held.holder
LEFT JOIN hub ON hub.device = who.name
WHERE who.name <> ?2
  AND EXISTS (SELECT 1 FROM entry INDEXED BY entry_by_item WHERE entry.item = ?1 AND (entry.audience = 1 OR hub.item IS NULL))
  AND NOT EXISTS (
    SELECT 1 FROM entry INDEXED BY entry_by_item
    LEFT JOIN held AS has
      ON has.holder = held.holder AND has.device = entry.device AND has.audience = entry.audience
    WHERE entry.item = ?1
      AND (entry.audience = 1 OR hub.item IS NULL)
      AND entry.sequence > coalesce(has.sequence, 0)
      -- What somebody wrote, they hold.
      AND entry.device <> held.holder
  )
  -- When it heard of this item: the moment of the series that its entries stand in.
  AND EXISTS (SELECT 1 FROM entry INDEXED BY entry_by_item WHERE entry.item = ?1 AND entry.device = held.device AND entry.audience = held.audience)
GROUP BY held.holder
ORDER BY is_hub DESC, max(held.at_ms)
