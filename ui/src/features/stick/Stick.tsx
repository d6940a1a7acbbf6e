/** To a stick and from a stick: what is here goes along, what is on it is shown before it is taken over. */

import { useState } from "react";
import { ChooseStick, type ChosenFolder, folderOf, NOTHING_CHOSEN } from "../../app/ChooseStick";
import { useQueryCommand } from "../../app/commands";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import type { StickLook, StickWritten } from "../../generated/commands";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { BundleList } from "./BundleList";
import { CarriedFiles } from "./CarriedFiles";
import { FromStick } from "./FromStick";
import { OnTheStick } from "./OnTheStick";
import { ToStick } from "./ToStick";
import { WrittenStick } from "./WrittenStick";
import "../../shared/columns.css";
import "./stick.css";

/** A stick is found soon after it is put in. */
const LOOK_MS = 3000;

type Shown =
  | { what: "choices" }
  | { what: "written"; written: StickWritten }
  | { what: "found"; folder: string; label: string; found: StickLook };

export function Stick() {
  const { shell } = useText();
  const { back } = useScreens();
  const [shown, setShown] = useState<Shown>({ what: "choices" });
  // Whoever typed a folder goes on with it after writing and looking.
  const [chosen, setChosen] = useState<ChosenFolder>(NOTHING_CHOSEN);
  const home = () => setShown({ what: "choices" });
  // The six words come once: nobody leaves them by a key.
  const mayLeave = shown.what !== "written" || shown.written.passphrase === null;
  const leave = shown.what === "choices" ? back : home;
  useShortcut("Escape", leave, { enabled: mayLeave });
  return (
    <Page
      title={shell.screens.stick}
      keys={mayLeave ? [{ keys: ["Esc"], does: shell.back, run: leave }] : []}
    >
      {shown.what === "written" ? <WrittenStick written={shown.written} onDone={home} /> : null}
      {shown.what === "found" ? <OnTheStick {...shown} onDone={home} /> : null}
      {shown.what === "choices" ? <Choices chosen={chosen} onChoose={setChosen} onShow={setShown} /> : null}
    </Page>
  );
}

interface ChoicesProps {
  chosen: ChosenFolder;
  onChoose: (chosen: ChosenFolder) => void;
  onShow: (shown: Shown) => void;
}

function Choices({ chosen, onChoose, onShow }: ChoicesProps) {
  const { stick } = useText();
  const sticks = useQueryCommand("find_sticks", {}, { everyMs: LOOK_MS }).data?.sticks ?? [];
  const [tried, setTried] = useState(false);
  const folder = folderOf(chosen, sticks);
  const label = sticks.find((one) => one.folder === folder)?.label ?? folder;
  const common = { folder, onMissing: () => setTried(true) };
  return (
    <>
      <header className="sp-stick__head">
        <h1 className="sp-screen-title">{stick.title}</h1>
        <p className="sp-soft">{stick.intro}</p>
      </header>
      <div className="sp-columns sp-sticks">
        <div className="sp-column">
          <ChooseStick sticks={sticks} chosen={chosen} onChoose={onChoose} tried={tried} />
          <div className="sp-columns">
            <ToStick {...common} onWritten={(written) => onShow({ what: "written", written })} />
            <FromStick {...common} onFound={(found) => onShow({ what: "found", folder, label, found })} />
          </div>
        </div>
        <div className="sp-column">
          <BundleList />
          <CarriedFiles folder={folder} onMissing={common.onMissing} />
        </div>
      </div>
    </>
  );
}
