/** Where one is in the row of visitors. Kept for as long as the window is open, also when others take over. */

import { useState } from "react";

const KEY = "steunpunt.exercise";

interface Place {
  after: string | null;
  begun: boolean;
}

export function usePlace(): Place & { move: (after: string | null) => void } {
  const [place, setPlace] = useState(read);
  const move = (after: string | null) => {
    sessionStorage.setItem(KEY, after ?? "");
    setPlace({ after, begun: true });
  };
  return { ...place, move };
}

function read(): Place {
  const kept = sessionStorage.getItem(KEY);
  return { after: kept || null, begun: kept !== null };
}
