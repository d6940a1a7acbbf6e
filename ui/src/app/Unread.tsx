/** Stands where something should have been read: the reason, and a button to read it again. */

import type { CommandFailed } from "../backend";
import { Button } from "../shared/Button";
import { useText } from "../text/text";
import { useRefresh } from "./commands";

export function Unread({ error }: { error: CommandFailed | null }) {
  const { common, errors } = useText();
  const refresh = useRefresh();
  if (!error) return null;
  return (
    <div className="sp-wait">
      <p>{errors[error.code] ?? errors.internal}</p>
      <Button kind="main" large onClick={() => refresh([])}>
        {common.again}
      </Button>
    </div>
  );
}
