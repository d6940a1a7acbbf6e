/** On paper or in a file from where one stands: two buttons, what may be chosen with them, and what became of it. */

import { useState } from "react";
import { Button } from "../shared/Button";
import { CheckField } from "../shared/CheckField";
import { useText } from "../text/text";
import { PaperLine } from "./PaperLine";
import type { Made, Paper } from "./usePaper";
import "./paper-bar.css";

interface PaperBarProps {
  /** What it is that is printed or kept. */
  of: string;
  /** Says what it is where the screen is about more. */
  named?: boolean;
  paper: Paper;
  busy: boolean;
  /** What may be chosen beside the usual. */
  option?: string;
  /** What is not on it unless that is chosen. */
  without?: string;
  make: (chosen: boolean) => Promise<Made | null>;
  /** Asks first as what it is kept; else the page itself is. */
  onKeep?: (chosen: boolean) => void;
}

export function PaperBar({ of, named = false, paper, busy, option, without, make, onKeep }: PaperBarProps) {
  const { paper: words } = useText();
  const [chosen, setChosen] = useState(false);
  const keep = async () => {
    if (onKeep) onKeep(chosen);
    else await paper.keep(await make(chosen));
  };
  return (
    <section className="sp-paper-bar" aria-label={words.barOf(of)}>
      <div className="sp-paper-bar__do">
        {named ? <b>{of}</b> : null}
        {option ? <CheckField label={option} checked={chosen} onChange={setChosen} /> : null}
        <Button
          busy={busy}
          aria-label={words.does(words.printIt, of)}
          onClick={() => void make(chosen).then(paper.open)}
        >
          {words.printIt}
        </Button>
        <Button
          busy={busy}
          aria-label={words.does(words.keepIt, of)}
          {...(onKeep ? { "aria-haspopup": "dialog" as const } : {})}
          onClick={() => void keep()}
        >
          {words.keepIt}
        </Button>
      </div>
      {without && !chosen ? <p className="sp-small">{without}</p> : null}
      <PaperLine paper={paper} />
    </section>
  );
}
