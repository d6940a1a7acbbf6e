/** Which printer pages go to. In a browser there is nothing to choose: it prints by itself. */

import { useQuery } from "@tanstack/react-query";
import { useBackend } from "../../app/backend";
import type { Settings } from "../../generated/commands";
import { SelectField } from "../../shared/SelectField";
import { useText } from "../../text/text";
import { useChange } from "./useChange";

export function PrinterSettings({ settings }: { settings: Settings }) {
  const { settings: words } = useText();
  const backend = useBackend();
  const change = useChange(settings);
  const { data: found = [] } = useQuery({
    queryKey: ["list_printers"],
    queryFn: () => backend.listPrinters(),
    enabled: backend.picksPrinters,
    // One that is switched on now is looked for as soon as somebody comes here.
    gcTime: 0,
  });
  const chosen = settings.printer;
  if (!backend.picksPrinters || (found.length === 0 && chosen === null)) return null;
  const gone = chosen !== null && !found.includes(chosen);
  return (
    <div>
      <SelectField
        label={words.printer}
        value={chosen ?? ""}
        options={[
          { value: "", label: words.viewer },
          ...found.map((name) => ({ value: name, label: name })),
          ...(gone ? [{ value: chosen, label: words.printerGone(chosen) }] : []),
        ]}
        onChange={(printer) => void change({ printer: printer || null })}
      />
      {chosen === null ? null : <p className="sp-soft">{words.printerHint}</p>}
    </div>
  );
}
