/** Taking over a list of requests: choose a file, see what would happen, then take over. */

import { useState } from "react";
import { useConfiguration } from "../../app/commands";
import { useKept } from "../../app/kept";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import type { Imported } from "../../generated/commands";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { type Chosen, NO_CHOICES } from "./chosen";
import { ImportResult } from "./ImportResult";
import { PickFile } from "./PickFile";
import { ReviewFile } from "./ReviewFile";
import "../../shared/table.css";
import "./import.css";

export function Import() {
  const { shell, files } = useText();
  const { back } = useScreens();
  const [chosen, setChosen] = useKept<Chosen | null>("import", null);
  const category = useConfiguration()?.categoryWhenMissing ?? null;
  const [imported, setImported] = useState<Imported | null>(null);
  const another = () => {
    setChosen(null);
    setImported(null);
  };
  const done = (result: Imported) => {
    setChosen(null);
    setImported(result);
  };
  useShortcut("Escape", () => (chosen && !imported ? another() : back()));
  return (
    <Page
      title={shell.screens.import}
      keys={[{ keys: ["Esc"], does: chosen && !imported ? files.otherFile : shell.back }]}
    >
      {imported ? (
        <ImportResult imported={imported} onAnother={another} />
      ) : chosen ? (
        <ReviewFile chosen={chosen} onChange={setChosen} onOther={another} onDone={done} />
      ) : (
        <PickFile onPicked={(source) => setChosen({ source, choices: { ...NO_CHOICES, category } })} />
      )}
    </Page>
  );
}
