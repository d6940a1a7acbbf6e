/** All requests in one file: which format, and with or without what was typed about people. */

import { type FormEvent, useState } from "react";
import { useAct } from "../../app/commands";
import { useDocuments } from "../../app/documents";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import type { Exported, ExportFormat } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { ExportMade } from "./ExportMade";
import "./export.css";

export function Export() {
  const { files, shell } = useText();
  const { back } = useScreens();
  const [made, setMade] = useState<Exported | null>(null);
  useShortcut("Escape", back);
  return (
    <Page title={shell.screens.export} keys={[{ keys: ["Esc"], does: shell.back, run: back }]}>
      <Calm title={files.exportTitle} intro={files.exportIntro}>
        <Choices onMade={setMade} onChange={() => setMade(null)} />
        {made ? <ExportMade made={made} /> : null}
      </Calm>
    </Page>
  );
}

function Choices({ onMade, onChange }: { onMade: (made: Exported) => void; onChange: () => void }) {
  const { files } = useText();
  const [format, setFormat] = useState<ExportFormat>("csv");
  const [personal, setPersonal] = useState(false);
  const act = useAct("export_requests");
  const documents = useDocuments();
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const made = await act.run({ format, personal });
    if (!made) return;
    onMade(made);
    await documents.save(made.file);
  };
  return (
    <form className="sp-stack" onSubmit={(event) => void make(event)}>
      <div>
        <ChoiceTiles
          legend={files.personal}
          value={personal ? "with" : "without"}
          onChoose={(chosen) => {
            setPersonal(chosen === "with");
            onChange();
          }}
          tiles={[
            { value: "without", label: files.without },
            { value: "with", label: files.with },
          ]}
        />
        <p
          aria-live="polite"
          className={personal ? "sp-export__hint sp-export__hint--mind" : "sp-export__hint"}
        >
          {personal ? files.withHint : files.withoutHint}
        </p>
      </div>
      <ChoiceTiles
        legend={files.format}
        value={format}
        onChoose={(chosen) => {
          setFormat(chosen === "json" ? "json" : "csv");
          onChange();
        }}
        tiles={[
          { value: "csv", label: files.csv },
          { value: "json", label: files.json },
        ]}
      />
      <div className="sp-actions">
        <Button kind="main" type="submit" large busy={act.busy}>
          {files.make}
        </Button>
        <span role="status" className="sp-soft">
          {act.busy ? files.makes : ""}
        </span>
      </div>
    </form>
  );
}
