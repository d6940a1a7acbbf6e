/** A radio code in large groups, each with its number, to be read out. */

import { Page } from "../../app/Page";
import type { MadeFor, RadioCode } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { Groups } from "../../shared/Groups";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";

interface ShownRadioCodeProps {
  code: RadioCode;
  number: string;
  madeFor: MadeFor;
  onLeave: () => void;
}

export function ShownRadioCode({ code, number, madeFor, onLeave }: ShownRadioCodeProps) {
  const { codes, common, laptop, shell, stick } = useText();
  const { readerName, readerLetter } = code;
  const reader = madeFor === "laptops" ? laptop.called(readerName, readerLetter) : stick.madeFor.town_hall;
  useShortcut("Escape", onLeave);
  return (
    <Page title={shell.screens.codes} keys={[{ keys: ["Esc"], does: shell.back, run: onLeave }]}>
      <Calm wide focusTitle title={codes.radioTitle(number)} intro={codes.radioFor(reader)}>
        <p>{codes.radioDo(code.characters)}</p>
        <Groups numbered size="medium" label={codes.radioGroups} groups={code.groups.split(/\s+/)} />
        <p>
          <span className="sp-soft">{codes.radioBare}:</span>
          <br />
          <code className="sp-code-bare">{code.bare}</code>
        </p>
        <div className="sp-actions">
          <Button shortcut="Esc" onClick={onLeave}>
            {common.back}
          </Button>
        </div>
      </Calm>
    </Page>
  );
}
