/**
 * What a sheet says changed, and what is read aloud of it did not: whoever listens would hear the old words. Unless it
 * still holds, the lines themselves are read.
 */

import { useText } from "../../text/text";
import { staleAloud } from "./content";
import type { EditPartProps } from "./EditLanguages";
import { StillHolds } from "./StillHolds";

export function AloudHolds({ content, onChange, tried }: EditPartProps) {
  const { edit } = useText().informationSheet;
  return (
    <StillHolds
      question={edit.aloudHolds}
      hint={edit.aloudHoldsHint}
      stale={staleAloud(content)}
      value={content.aloudHolds}
      tried={tried}
      onChoose={(aloudHolds) => onChange({ aloudHolds })}
    />
  );
}
