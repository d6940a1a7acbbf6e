/** What is in the file, and the code that shows whether something was left out. */

import { useDocuments } from "../../app/documents";
import type { Exported } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";

export function ExportMade({ made }: { made: Exported }) {
  const { files } = useText();
  const documents = useDocuments();
  return (
    <section className="sp-export__made" aria-label={files.madeTitle} aria-live="polite">
      <h2>✓ {files.madeTitle}</h2>
      <p>
        {made.file.fileName}: <b>{files.madeCount(made.requests)}</b>, {files.madeEntries(made.entries)}
      </p>
      <p>
        {files.digest}: <b className="sp-export__digest">{made.digest}</b>
        <br />
        <span className="sp-soft">{files.digestHint}</span>
      </p>
      <Button onClick={() => void documents.save(made.file)}>{files.saveAgain}</Button>
    </section>
  );
}
