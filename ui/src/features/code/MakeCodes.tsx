/** What goes into codes and for whom; then shown, printed, or as a radio code. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { usePrinting } from "../../app/documents";
import type { Codes, CodesWhat, MadeFor, RadioCode } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { useFocusOnOpen } from "../../shared/focus";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import type { Made } from "./Codes";
import { useNumberOf, WhatToMake } from "./WhatToMake";

interface MakeCodesProps {
  start: CodesWhat | undefined;
  radioFirst: boolean;
  /** The focus begins here. */
  focus: boolean;
  onCodes: (codes: Codes, of: Made) => void;
  onRadio: (code: RadioCode, number: string, madeFor: MadeFor) => void;
}

const CHANGES: CodesWhat = { kind: "changes", id: null };

export function MakeCodes({ start, radioFirst, focus, onCodes, onRadio }: MakeCodesProps) {
  const { codes, stick } = useText();
  const [what, setWhat] = useState(start ?? CHANGES);
  const [madeFor, setMadeFor] = useState<MadeFor>("town_hall");
  const [tried, setTried] = useState(false);
  const number = useNumberOf(what);
  const make = useAct("make_codes");
  const spell = useAct("make_radio_code");
  const paper = usePrinting("print_codes");
  const first = useFocusOnOpen<HTMLButtonElement>();
  const missing = what.kind !== "changes" && what.id === null;
  const input = { what, madeFor };
  const doing = (act: () => Promise<unknown>) => () => {
    setTried(true);
    if (!missing) void act();
  };
  const show = doing(async () => {
    const made = await make.run(input);
    if (made) onCodes(made, input);
  });
  const radio = doing(async () => {
    const { kind, id } = what;
    if (kind === "changes" || id === null) return;
    const code = await spell.run({ kind, id, madeFor });
    if (code) onRadio(code, number, madeFor);
  });
  const main = (isMain: boolean) =>
    ({ kind: isMain ? "main" : "plain", ...(isMain && focus ? { ref: first } : {}) }) as const;
  return (
    <Panel title={codes.makeTitle}>
      <div className="sp-body">
        <WhatToMake
          value={what}
          onChange={setWhat}
          error={tried && missing ? codes.whatMissing : undefined}
        />
        <ChoiceTiles
          compact
          legend={codes.forWhom}
          value={madeFor}
          onChoose={(chosen) => setMadeFor(chosen === "laptops" ? "laptops" : "town_hall")}
          tiles={[
            { value: "town_hall", label: stick.tiles.town_hall },
            { value: "laptops", label: stick.tiles.laptops },
          ]}
        />
        <div className="sp-actions">
          <Button {...main(!radioFirst)} large busy={make.busy} onClick={show}>
            {codes.show}
          </Button>
          <Button busy={paper.busy} onClick={doing(() => paper.print(input))}>
            {codes.print}
          </Button>
          {what.kind === "changes" ? null : (
            <Button {...main(radioFirst)} large={radioFirst} busy={spell.busy} onClick={radio}>
              {codes.radio}
            </Button>
          )}
          <span role="status">{make.busy || spell.busy || paper.busy ? codes.makes : ""}</span>
        </div>
      </div>
    </Panel>
  );
}
