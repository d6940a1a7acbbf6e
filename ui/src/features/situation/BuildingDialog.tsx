/** Somebody says how a part of the building is. It replaces what stood on the screen. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { signOf } from "../../app/facilityState";
import { useKept } from "../../app/kept";
import { useNotes } from "../../app/notes";
import { useFieldNames } from "../../app/useFieldNames";
import type { BuildingPart } from "../../generated/commands";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { TextField } from "../../shared/Field";
import { useText } from "../../text/text";

const STATES = ["works", "partly", "out"];

export function BuildingDialog({ part, onClose }: { part: BuildingPart; onClose: () => void }) {
  const { situation: words } = useText();
  const names = useFieldNames();
  const notes = useNotes();
  const before = part.reports[0];
  const start = { state: before?.state ?? "", words: before?.words ?? "" };
  const [content, setContent] = useKept(`situation:building:${part.part}:${before?.id ?? ""}`, start);
  const [tried, setTried] = useState(false);
  const act = useAct("report_building");
  const save = async () => {
    setTried(true);
    if (!content.state) return;
    const seen = part.reports.map((one) => one.id);
    if (!(await act.run({ part: part.part, ...content, seen }))) return;
    onClose();
    notes.say(words.saved);
  };
  return (
    <DialogForm
      wide
      title={words.buildingTitle(names.part(part.part))}
      save={words.save}
      busy={act.busy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <ChoiceTiles
        legend={words.state}
        tiles={STATES.map((value) => ({
          value,
          label: `${signOf(value)} ${words.buildingStates[value] ?? value}`,
        }))}
        value={content.state || null}
        onChoose={(state) => setContent({ ...content, state })}
      />
      {tried && !content.state ? (
        <p className="sp-field__error" role="alert">
          ▲ {words.stateMissing}
        </p>
      ) : null}
      <TextField
        large
        optional
        label={names.askPart(part.part)}
        hint={words.buildingNote}
        value={content.words}
        onChange={(said) => setContent({ ...content, words: said })}
      />
    </DialogForm>
  );
}
