/**
 * The Dutch changed and a translation did not: printed beside each other they would say two things. Unless it still
 * holds, it stays with the version before.
 */

import { useText } from "../../text/text";
import { untouched } from "./content";
import type { EditPartProps } from "./EditLanguages";
import { StillHolds } from "./StillHolds";

export function OthersHold({ content, onChange, tried }: EditPartProps) {
  const { edit } = useText().informationSheet;
  return (
    <StillHolds
      question={edit.other}
      hint={edit.otherHint}
      stale={untouched(content)}
      value={content.othersHold}
      tried={tried}
      onChoose={(othersHold) => onChange({ othersHold })}
    />
  );
}
