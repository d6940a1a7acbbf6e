/** Codes to show, to print, to read out; and those of others to read in. */

import { useState } from "react";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import type { Codes as CodesMade, CodesWhat, MadeFor, RadioCode } from "../../generated/commands";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { MakeCodes } from "./MakeCodes";
import { ScanCodes } from "./ScanCodes";
import { ShownCodes } from "./ShownCodes";
import { ShownRadioCode } from "./ShownRadioCode";
import { TakeRadioCode } from "./TakeRadioCode";
import "../../shared/columns.css";
import "./code.css";

/** What goes into codes, and for whom. */
export interface Made {
  what: CodesWhat;
  madeFor: MadeFor;
}

type Shown = { codes: CodesMade; of: Made } | { radio: RadioCode; number: string; madeFor: MadeFor };

interface CodesProps {
  what: CodesWhat | undefined;
  /** The radio code is what somebody came for. */
  radio: boolean;
  /** Somebody came to read codes in. */
  scan: boolean;
}

export function Codes({ what, radio, scan }: CodesProps) {
  const { back } = useScreens();
  const [shown, setShown] = useState<Shown | null>(null);
  const home = () => setShown(null);
  if (!shown) return <Choices what={what} radio={radio} scan={scan} onShow={setShown} onLeave={back} />;
  if ("radio" in shown) {
    return <ShownRadioCode code={shown.radio} number={shown.number} madeFor={shown.madeFor} onLeave={home} />;
  }
  return <ShownCodes codes={shown.codes} of={shown.of} onLeave={home} />;
}

function Choices({ what, radio, scan, onShow, onLeave }: CodesProps & ChoicesProps) {
  const { codes, shell } = useText();
  useShortcut("Escape", onLeave);
  return (
    <Page title={shell.screens.codes} keys={[{ keys: ["Esc"], does: shell.back, run: onLeave }]}>
      <header>
        <h1 className="sp-screen-title">{codes.title}</h1>
        <p className="sp-soft">{codes.intro}</p>
      </header>
      <div className="sp-columns">
        <div className="sp-column">
          <MakeCodes
            start={what}
            radioFirst={radio}
            focus={what !== undefined && !scan}
            onCodes={(made, of) => onShow({ codes: made, of })}
            onRadio={(code, number, madeFor) => onShow({ radio: code, number, madeFor })}
          />
          <TakeRadioCode />
        </div>
        <ScanCodes focus={what === undefined || scan} />
      </div>
    </Page>
  );
}

interface ChoicesProps {
  onShow: (shown: Shown) => void;
  onLeave: () => void;
}
