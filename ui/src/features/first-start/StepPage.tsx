/** A step of a few fields: Enter goes on, Escape goes back. */

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Page } from "../../app/Page";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { focusOnWrong, useFocusOnOpen } from "../../shared/focus";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";

interface StepPageProps {
  title: string;
  intro?: string;
  step?: string;
  /** What the main button says. */
  action: string;
  /** There is no field: the focus begins at the main button. */
  focusAction?: boolean;
  busy?: boolean;
  /** Said while it is being done. */
  busyText?: string;
  onSubmit: () => void;
  onBack: () => void;
  children?: ReactNode;
}

export function StepPage(props: StepPageProps) {
  const { opening, common, shell } = useText();
  const main = useFocusOnOpen<HTMLButtonElement>();
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) focusOnWrong(form.current);
  }, [tries]);
  useShortcut("Escape", props.onBack);
  return (
    <Page
      title={shell.screens.firstStart}
      keys={[
        { keys: ["Enter"], does: props.action },
        { keys: ["Tab"], does: opening.keyField },
        { keys: ["Esc"], does: opening.keyBack, run: props.onBack },
      ]}
    >
      <Calm title={props.title} intro={props.intro} step={props.step}>
        <form
          ref={form}
          className="sp-stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTries(tries + 1);
            props.onSubmit();
          }}
        >
          {props.children}
          <div className="sp-actions sp-spread">
            <Button shortcut="Esc" onClick={props.onBack}>
              {common.back}
            </Button>
            <span role="status" className="sp-step__busy">
              {props.busy ? props.busyText : ""}
            </span>
            <Button
              ref={props.focusAction ? main : null}
              kind="main"
              type="submit"
              large
              shortcut="Enter"
              busy={props.busy ?? false}
            >
              {props.action}
            </Button>
          </div>
        </form>
      </Calm>
    </Page>
  );
}
