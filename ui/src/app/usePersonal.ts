/** Whether what is typed may be about a resident. */

import { useSettled } from "../shared/useSettled";
import { useQueryCommand } from "./commands";

const SETTLE_MS = 300;

export interface Personal {
  /** What was found, each once. */
  found: string[];
  /** Whether somebody still has to say what becomes of it. */
  held: boolean;
  /** The texts without it; null while they are being looked at. */
  without: string[] | null;
}

/** `kept`: what somebody said to be no resident's. Whatever is found beside that is asked about again. */
export function usePersonal(texts: string[], about: string[], kept: string[]): Personal {
  const joined = JSON.stringify(texts);
  const settled = useSettled(joined, SETTLE_MS);
  const input = { texts: JSON.parse(settled) as string[], about };
  const enabled = input.texts.some((text) => text.trim() !== "");
  const { data, isPlaceholderData } = useQueryCommand("find_personal", input, {
    enabled,
    keepPrevious: true,
  });
  const found = enabled ? (data?.found ?? []) : [];
  return {
    found,
    held: found.some((one) => !kept.includes(one)),
    without: settled === joined && !isPlaceholderData ? (data?.without ?? null) : null,
  };
}
