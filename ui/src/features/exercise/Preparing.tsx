/** The demo point is being set up: nothing can be done meanwhile, and it says how far it is. */

import { Calm } from "../../shared/Calm";
import { useText } from "../../text/text";
import "./preparing.css";

export function Preparing({ percent }: { percent: number }) {
  const { exercise: words } = useText();
  return (
    <main id="content" className="sp-screen">
      <Calm title={words.preparing} intro={words.preparingNote}>
        <progress className="sp-preparing" aria-label={words.preparing} max={100} value={percent} />
        <p className="sp-number" aria-hidden="true">
          {percent} %
        </p>
      </Calm>
    </main>
  );
}
