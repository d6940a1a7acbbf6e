INSERT INTO request (item, number, category, urgency, due_ms, open, state, what, place, assigned_to, received_ms,
                     logged_ms, to_check, paper_number, import_row, erased)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
ON CONFLICT (item) DO UPDATE
SET number = ?2, category = ?3, urgency = ?4, due_ms = ?5, open = ?6, state = ?7, what = ?8, place = ?9,
    assigned_to = ?10, received_ms = ?11, logged_ms = ?12, to_check = ?13, paper_number = ?14, import_row = ?15,
    erased = ?16;
