/** This laptop: its letter, its name, and where the others find it. */

import { useState } from "react";
import type { Laptops } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { LetterTile } from "./LetterTile";
import { NameDialog } from "./NameDialog";

export function OwnLaptop({ laptops, may }: { laptops: Laptops; may: boolean }) {
  const { laptop } = useText();
  const [naming, setNaming] = useState(false);
  const { own, others, listening, trouble } = laptops;
  return (
    <Panel title={laptop.ownTitle}>
      <div className="sp-body">
        <p className="sp-laptop">
          <LetterTile letter={own.letter} />
          <b className="sp-laptop__name">{own.name || laptop.called("", own.letter)}</b>
          {may ? (
            <Button kind="quiet" aria-haspopup="dialog" onClick={() => setNaming(true)}>
              {laptop.rename}…
            </Button>
          ) : null}
        </p>
        {trouble ? (
          <p className="sp-callout">
            <span>
              <span aria-hidden="true">▲ </span>
              {laptop.troubles[trouble]}
            </span>
          </p>
        ) : null}
        {listening.length > 0 ? (
          <div>
            <p className="sp-soft">{laptop.listening}</p>
            <ul className="sp-pairing__addresses">
              {listening.map((address) => (
                <li key={address}>{address}</li>
              ))}
            </ul>
          </div>
        ) : (
          <p>{others.length > 0 ? laptop.listeningNone : laptop.listeningLater}</p>
        )}
      </div>
      {naming ? <NameDialog laptop={own} onClose={() => setNaming(false)} /> : null}
    </Panel>
  );
}
