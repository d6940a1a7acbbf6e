-- Emergency reports, requests, notices, rumours; lines of the diary, actions, messages, reports about facilities,
-- weather and building, handovers.
WITH oldest AS (
  SELECT hybrid, wall_ms, device.name FROM entry JOIN device ON device.id = entry.device
  WHERE entry.id = (SELECT min(id) FROM entry WHERE kind IN (6, 9, 35, 37, 47, 48, 50, 51, 53, 59, 63))
)
SELECT
  (SELECT count(*) FROM emergency_report) + (SELECT count(*) FROM request)
    + (SELECT count(*) FROM notice) + (SELECT count(*) FROM rumour)
    + (SELECT count(*) FROM point_item WHERE kind IN (47, 48, 50, 51, 53, 59, 63)),
  (SELECT hybrid FROM oldest), (SELECT wall_ms FROM oldest), (SELECT name FROM oldest)
