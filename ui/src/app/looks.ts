/** How the screens look before a store is open that says so: as they did on this machine before. */

import { useEffect, useMemo } from "react";
import type { Look } from "../generated/commands";
import type { Language } from "../text/text";

interface Looks {
  language: Language;
  theme: string;
}

const KEY = "steunpunt-looks";

export function useLooks(look: Look | undefined): Looks {
  const says = look !== undefined && look.stage !== "closed";
  const { language = "nl", theme = "light" } = look ?? {};
  const now = useMemo(() => (says ? read({ language, theme }) : remembered()), [says, language, theme]);
  useEffect(() => {
    if (says) remember(now);
  }, [says, now]);
  return now;
}

function read({ language, theme }: Partial<Record<keyof Looks, unknown>>): Looks {
  return { language: language === "en" ? "en" : "nl", theme: theme === "dark" ? "dark" : "light" };
}

/** A browser may keep nothing, and somebody may have written there: then they look as they do on a new laptop. */
function remembered(): Looks {
  try {
    return read(JSON.parse(localStorage.getItem(KEY) ?? "{}"));
  } catch {
    return read({});
  }
}

function remember(looks: Looks): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(looks));
  } catch {
    // Kept nowhere, they are asked for again.
  }
}
