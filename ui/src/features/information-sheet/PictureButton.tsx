/** The pictogram that a line or a sheet bears, and the way to another. */

import { useState } from "react";
import { Pictogram } from "../../shared/Pictogram";
import { useText } from "../../text/text";
import { PictureDialog } from "./PictureDialog";
import { usePictures } from "./usePictures";

interface PictureButtonProps {
  /** What it belongs to. */
  of: string;
  name: string;
  onChoose: (name: string) => void;
}

export function PictureButton({ of, name, onChoose }: PictureButtonProps) {
  const { informationSheet: text } = useText();
  const { labelOf, drawingOf } = usePictures();
  const [asking, setAsking] = useState(false);
  const drawing = drawingOf(name);
  return (
    <>
      <button
        type="button"
        className="sp-edit__picture-button"
        aria-label={text.edit.pictureOf(of, name ? labelOf(name) : "")}
        onClick={() => setAsking(true)}
      >
        {drawing ? <Pictogram svg={drawing} /> : <span aria-hidden="true">+</span>}
      </button>
      {asking ? <PictureDialog chosen={name} onChoose={onChoose} onClose={() => setAsking(false)} /> : null}
    </>
  );
}
