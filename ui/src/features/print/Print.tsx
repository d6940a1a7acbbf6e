/** What is on paper: blank forms, cards, and typing over what was written on them. */

import { usePrinting } from "../../app/documents";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { BlankForms } from "./BlankForms";
import { TypeOver } from "./TypeOver";
import "./print.css";

export function Print() {
  const { paper, shell } = useText();
  const { back } = useScreens();
  useShortcut("Escape", back);
  return (
    <Page title={shell.screens.print} keys={[{ keys: ["Esc"], does: shell.back, run: back }]}>
      <header>
        <h1 className="sp-screen-title">{paper.title}</h1>
        <p className="sp-soft">{paper.intro}</p>
      </header>
      <div className="sp-paper">
        <BlankForms />
        <Cards />
        <TypeOver />
      </div>
    </Page>
  );
}

function Cards() {
  const { paper } = useText();
  const start = usePrinting("print_start_card");
  const keys = usePrinting("print_key_card");
  return (
    <Panel title={paper.cardsTitle}>
      <ul className="sp-paper__cards">
        <li>
          <span>
            <b>{paper.startCard}</b>
            <br />
            {paper.startCardWhen}
          </span>
          <Button
            busy={start.busy}
            aria-label={`${paper.print}: ${paper.startCard}`}
            onClick={() => void start.print({})}
          >
            {paper.print}
          </Button>
        </li>
        <li>
          <span>
            <b>{paper.keyCard}</b>
            <br />
            {paper.keyCardWhen}
          </span>
          <Button
            busy={keys.busy}
            aria-label={`${paper.print}: ${paper.keyCard}`}
            onClick={() => void keys.print({})}
          >
            {paper.print}
          </Button>
        </li>
      </ul>
    </Panel>
  );
}
