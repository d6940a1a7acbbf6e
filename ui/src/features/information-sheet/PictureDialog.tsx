/** Choosing a pictogram: type what it shows, Enter takes the first. */

import { type KeyboardEvent, useState } from "react";
import { plain } from "../../app/categories";
import type { Picture } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { TextField } from "../../shared/Field";
import { Pictogram } from "../../shared/Pictogram";
import { useText } from "../../text/text";
import { usePictures } from "./usePictures";

interface PictureDialogProps {
  chosen: string;
  onChoose: (name: string) => void;
  onClose: () => void;
}

export function PictureDialog({ chosen, onChoose, onClose }: PictureDialogProps) {
  const { informationSheet: text } = useText();
  const { edit } = text;
  const { pictures, labelOf } = usePictures();
  const [typed, setTyped] = useState("");
  const found = matching(pictures, typed);
  const choose = (name: string) => {
    onChoose(name);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const first = found[0];
    if (first) choose(first.name);
  };
  return (
    <Dialog wide title={edit.picture} onClose={onClose}>
      <TextField
        type="search"
        label={edit.pictureFind}
        hint={edit.pictureHint}
        value={typed}
        onChange={setTyped}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="sp-soft">
        {found.length > 0 ? edit.pictureCount(found.length) : edit.pictureNone}
      </p>
      <ul className="sp-edit__pictures">
        {found.map((one) => (
          <li key={one.name}>
            <button
              type="button"
              className="sp-plate sp-edit__picture"
              aria-pressed={one.name === chosen}
              onClick={() => choose(one.name)}
            >
              <Pictogram svg={one.drawing} />
              <span>{labelOf(one.name)}</span>
            </button>
          </li>
        ))}
      </ul>
      {chosen ? (
        <div className="sp-actions">
          <Button onClick={() => choose("")}>{edit.pictureWithout}</Button>
        </div>
      ) : null}
    </Dialog>
  );
}

/** Those in which every typed word begins a word. */
function matching(pictures: Picture[], typed: string): Picture[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  const words = ({ name, labels, words: others }: Picture) =>
    plain([name, others, ...Object.values(labels)].join(" ")).split(/[\s-]+/);
  return pictures.filter((one) => wanted.every((word) => words(one).some((its) => its.startsWith(word))));
}
