/** What of the shift is taken along: all of it at once, or a part as a page, for a spreadsheet or for a program. */

import { useState } from "react";
import type { CommandFailed } from "../backend";
import type { ShiftFormat, ShiftPart } from "../generated/commands";
import { ChoiceTiles } from "../shared/ChoiceTiles";
import { useText } from "../text/text";
import { ChooseStick, type ChosenFolder, folderOf, NOTHING_CHOSEN } from "./ChooseStick";
import { useAct, useLook, useQueryCommand } from "./commands";
import { DialogForm } from "./DialogForm";
import { sentenceOf } from "./notes";
import type { Paper } from "./usePaper";

const FORMATS: ShiftFormat[] = ["pdf", "csv", "json"];

type What = "all" | ShiftFormat;

/** Said where the stick is chosen. */
const HERE: CommandFailed["code"][] = ["stick", "disk_full", "disk_read_only", "bad_input"];

/** A stick is found soon after it is put in. */
const LOOK_MS = 3000;

interface ShiftFileDialogProps {
  part: ShiftPart;
  /** Which handover; null for how it would be now. */
  id: string | null;
  of: string;
  personal: boolean;
  paper: Paper;
  onClose: () => void;
}

export function ShiftFileDialog({ part, id, of, personal, paper, onClose }: ShiftFileDialogProps) {
  const text = useText();
  const { paper: words, files } = text;
  // A tablet has no folders of this laptop: what is kept there is one file.
  const whats: What[] = useLook()?.tablet === null ? ["all", ...FORMATS] : FORMATS;
  const [what, setWhat] = useState(part === "handover" ? (whats[0] ?? "pdf") : "pdf");
  const file = useAct("export_shift", paper.options);
  const folder = useFolder(what === "all");
  const keepFile = async (format: ShiftFormat) => {
    const made = await file.run({ part, id, personal, format });
    // What went wrong is said beside the buttons.
    onClose();
    if (made) await paper.keep({ ...made.file, entries: made.entries, digest: made.digest });
  };
  const keepAll = async () => {
    const written = await folder.write({ id, personal });
    if (!written) return;
    onClose();
    paper.wrote(written, folder.place);
  };
  return (
    <DialogForm
      wide
      title={words.keepTitle(of)}
      save={what === "all" ? words.keepAll : words.keepSave}
      busy={file.busy || folder.busy}
      onSave={() => void (what === "all" ? keepAll() : keepFile(what))}
      onClose={onClose}
    >
      <ChoiceTiles
        legend={words.keepWhat}
        tiles={whats.map((value) => ({ value, label: words.formats[value] }))}
        value={what}
        onChoose={(chosen) => setWhat(whats.find((one) => one === chosen) ?? "pdf")}
      />
      <p className={personal ? "sp-warning" : "sp-soft"}>{personal ? files.withHint : words.without}</p>
      {what === "all" ? <ChooseStick {...folder.choice} /> : null}
      {what === "all" && folder.failure ? (
        <p role="alert" className="sp-warning">
          ▲ {sentenceOf(text, folder.failure)}
        </p>
      ) : null}
    </DialogForm>
  );
}

/** Where everything goes: the stick that is in, until somebody chooses another folder. */
function useFolder(enabled: boolean) {
  const [chosen, setChosen] = useState<ChosenFolder>(NOTHING_CHOSEN);
  const [tried, setTried] = useState(false);
  const sticks = useQueryCommand("find_sticks", {}, { enabled, everyMs: LOOK_MS }).data?.sticks ?? [];
  const act = useAct("write_shift", { quiet: HERE });
  const folder = folderOf(chosen, sticks);
  return {
    busy: act.busy,
    failure: act.failure,
    place: { folder, stick: sticks.find((one) => one.folder === folder)?.label ?? null },
    choice: { sticks, chosen, tried, onChoose: setChosen },
    write: async (what: { id: string | null; personal: boolean }) => {
      setTried(true);
      return folder ? await act.run({ ...what, folder }) : null;
    },
  };
}
