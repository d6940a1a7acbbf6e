/** What came in, and the rows that did not, in a file with the reasons. */

import { useDocuments } from "../../app/documents";
import { useScreens } from "../../app/screens";
import type { Imported } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { useText } from "../../text/text";
import { BsnLines, TakenBefore } from "./PreviewCounts";

export function ImportResult({ imported, onAnother }: { imported: Imported; onAnother: () => void }) {
  const { files } = useText();
  const { go } = useScreens();
  const documents = useDocuments();
  const rejects = imported.rejectDocument;
  return (
    <Calm title={files.doneTitle} focusTitle>
      <ul className="sp-import__counts">
        <li>
          <span aria-hidden="true">✓</span> <b>{files.taken(imported.taken)}</b>
        </li>
        <li>
          <span aria-hidden="true">=</span> {files.known(imported.known)}
        </li>
        <li>
          <span aria-hidden="true">▲</span> {files.refused(imported.refused)}
        </li>
        <TakenBefore at={imported.takenBefore} />
        <BsnLines lines={imported.bsnLines} />
      </ul>
      {rejects ? (
        <div className="sp-import__rejects">
          <p>{files.rejectsWarn}</p>
          <Button onClick={() => void documents.save(rejects)}>{files.rejects}</Button>
        </div>
      ) : null}
      <div className="sp-actions">
        <Button kind="main" large onClick={() => go({ name: "desk" })}>
          {files.toDesk}
        </Button>
        <Button onClick={onAnother}>{files.another}</Button>
      </div>
    </Calm>
  );
}
