/** Changes one setting and leaves the others as they are. */

import { useAct } from "../../app/commands";
import type { Settings } from "../../generated/commands";

export function useChange(settings: Settings): (change: Partial<Settings>) => Promise<boolean> {
  const { run } = useAct("change_settings");
  return async (change) => (await run({ ...settings, ...change })) !== null;
}
