/** The columns on the left, what would happen on the right, and one button to do it. */

import { useAct } from "../../app/commands";
import type { Imported } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { CheckField } from "../../shared/CheckField";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { Columns } from "./Columns";
import type { Chosen } from "./chosen";
import { PreviewCounts, Problems } from "./PreviewCounts";
import { usePreview } from "./usePreview";

interface ReviewFileProps {
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
  onOther: () => void;
  onDone: (imported: Imported) => void;
}

export function ReviewFile({ chosen, onChange, onOther, onDone }: ReviewFileProps) {
  const { files, errors } = useText();
  const { preview, failure, busy } = usePreview(chosen);
  const act = useAct("take_in_import");
  // Without that column every line says no more than that it is empty.
  const asksWhat = preview !== null && preview.mapping.what === undefined;
  const takeOver = async () => {
    const mapping = chosen.choices.mapping ?? preview?.mapping ?? null;
    const imported = await act.run({ ...chosen.source, ...chosen.choices, mapping });
    if (imported) onDone(imported);
  };
  return (
    <>
      <header className="sp-actions">
        <h1 className="sp-screen-title">{files.importTitle}</h1>
        <span className="sp-import__file">{chosen.source.fileName}</span>
        <Button kind="quiet" onClick={onOther}>
          {files.otherFile}
        </Button>
      </header>
      {failure ? <p className="sp-import__failure">{errors[failure.code]}</p> : null}
      {preview ? (
        <div className="sp-import">
          <Columns
            preview={preview}
            choices={chosen.choices}
            onChange={(choices) => onChange({ ...chosen, choices })}
          />
          <Panel title={files.previewTitle} className="sp-import__preview">
            <PreviewCounts preview={preview} busy={busy} />
            {preview.bsnLines.length > 0 ? (
              <CheckField
                label={files.withoutBsn}
                checked={chosen.choices.withoutBsn}
                onChange={(withoutBsn) => onChange({ ...chosen, choices: { ...chosen.choices, withoutBsn } })}
              />
            ) : null}
            <div className="sp-import__go">
              {preview.good === 0 ? <p>{asksWhat ? files.chooseWhat : files.nothingToTake}</p> : null}
              {preview.good > 0 ? (
                <Button kind="main" large busy={act.busy || busy} onClick={() => void takeOver()}>
                  {files.takeOver(preview.good)}
                </Button>
              ) : null}
              <p role="status" className="sp-soft">
                {act.busy ? files.takesOver : ""}
              </p>
            </div>
            {asksWhat ? null : <Problems preview={preview} />}
          </Panel>
        </div>
      ) : (
        <p role="status" className="sp-soft">
          {busy ? files.reading : ""}
        </p>
      )}
    </>
  );
}
