/** Which stick: one that was found, or a folder that is typed. */

import type { FoundStick } from "../generated/commands";
import { Button } from "../shared/Button";
import { ChoiceTiles } from "../shared/ChoiceTiles";
import { TextField } from "../shared/Field";
import { Panel } from "../shared/Panel";
import { sizeIn } from "../shared/size";
import { useLanguage, useText } from "../text/text";
import { useBackend } from "./backend";
import { useNotes } from "./notes";
import "./choose-stick.css";

export interface ChosenFolder {
  /** A found stick's folder, `OTHER`, or `null` while nobody chose. */
  choice: string | null;
  typed: string;
}

const OTHER = "";

export const NOTHING_CHOSEN: ChosenFolder = { choice: null, typed: "" };

/** The folder that is meant: the first stick until somebody chooses. Empty when there is none. */
export function folderOf({ choice, typed }: ChosenFolder, sticks: FoundStick[]): string {
  if (choice === OTHER) return typed.trim();
  return sticks.find((one) => one.folder === choice)?.folder ?? sticks[0]?.folder ?? "";
}

interface ChooseStickProps {
  sticks: FoundStick[];
  chosen: ChosenFolder;
  onChoose: (chosen: ChosenFolder) => void;
  /** Somebody wanted to go on. */
  tried: boolean;
}

export function ChooseStick({ sticks, chosen, onChoose, tried }: ChooseStickProps) {
  const { stick } = useText();
  const language = useLanguage();
  const folder = folderOf(chosen, sticks);
  const tiles = sticks.map(({ folder: value, label, freeBytes }) => ({
    value,
    label: (
      <>
        <b>{label}</b>
        {freeBytes === null ? null : (
          <span className="sp-small">{stick.free(sizeIn(language, freeBytes))}</span>
        )}
      </>
    ),
  }));
  return (
    <Panel title={stick.which}>
      <div className="sp-body">
        {sticks.length === 0 && chosen.choice !== OTHER ? (
          <p role="status" className="sp-soft">
            {stick.looksFor}
          </p>
        ) : null}
        <ChoiceTiles
          hideLegend
          legend={stick.which}
          tiles={[...tiles, { value: OTHER, label: stick.other }]}
          value={chosen.choice === OTHER ? OTHER : folder || null}
          onChoose={(choice) => onChoose({ ...chosen, choice })}
        />
        {chosen.choice === OTHER ? <TypedFolder chosen={chosen} onChoose={onChoose} /> : null}
        {tried && !folder ? (
          <p role="alert" className="sp-field__error">
            ▲ {stick.folderMissing}
          </p>
        ) : null}
      </div>
    </Panel>
  );
}

function TypedFolder({ chosen, onChoose }: Pick<ChooseStickProps, "chosen" | "onChoose">) {
  const { stick } = useText();
  const backend = useBackend();
  const notes = useNotes();
  const pick = async () => {
    const picked = await backend.pickFile("backup_folder").catch((thrown) => notes.fail(thrown));
    if (picked && "path" in picked) onChoose({ ...chosen, typed: picked.path });
  };
  return (
    <div className="sp-choose-folder">
      <TextField
        label={stick.folder}
        hint={stick.folderHint}
        value={chosen.typed}
        onChange={(typed) => onChoose({ ...chosen, typed })}
      />
      {backend.picksFolders ? <Button onClick={() => void pick()}>{stick.pickFolder}</Button> : null}
    </div>
  );
}
