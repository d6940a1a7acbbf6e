/** Every sheet that holds, in one language: a stack that is ready before it is needed. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useDocuments } from "../../app/documents";
import { useNotes } from "../../app/notes";
import type { SheetFormat } from "../../generated/commands";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { useText } from "../../text/text";
import { FormatTiles } from "./FormatTiles";
import { LanguageName } from "./LanguageName";
import { BASE, baseFirst, useLibrary } from "./useLibrary";

export function PrintSetDialog({ onClose }: { onClose: () => void }) {
  const { informationSheet: text } = useText();
  const { languages, nameOf } = useLibrary();
  const [language, setLanguage] = useState(BASE);
  const [format, setFormat] = useState<SheetFormat>("a4");
  const act = useAct("print_sheet_set");
  const documents = useDocuments();
  const notes = useNotes();
  const print = async () => {
    const made = await act.run({ language, format });
    const went = made && (await documents.print(made));
    if (!made || !went) return;
    onClose();
    if (went.how === "opened" && went.refused) return notes.fail(went.refused);
    const missing = made.missing.map(nameOf).join(", ");
    const became = went.how === "printed" ? text.printedOn(1, went.printer) : text.printed(made.pages);
    notes.say([became, missing ? text.printMissing(missing) : ""].join(" ").trim());
  };
  return (
    <DialogForm
      title={text.allTitle}
      save={text.printDo}
      busy={act.busy}
      onSave={() => void print()}
      onClose={onClose}
    >
      <ChoiceTiles
        legend={text.language}
        value={language}
        tiles={baseFirst(languages).map((one) => ({
          value: one.code,
          label: <LanguageName language={one} />,
        }))}
        onChoose={setLanguage}
      />
      <FormatTiles value={format} onChoose={setFormat} />
    </DialogForm>
  );
}
