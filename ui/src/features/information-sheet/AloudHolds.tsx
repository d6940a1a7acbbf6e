/**
 * What a sheet says changed, and what is read aloud of it did not: whoever listens would hear the old words. A person
 * says whether it still holds; else the lines themselves are read.
 */

import { YesNo } from "../../shared/YesNo";
import { useText } from "../../text/text";
import { staleAloud } from "./content";
import type { EditPartProps } from "./EditLanguages";
import { useLibrary } from "./useLibrary";

export function AloudHolds({ content, onChange, tried }: EditPartProps) {
  const { informationSheet: text } = useText();
  const { nameOf } = useLibrary();
  const stale = staleAloud(content);
  if (stale.length === 0) return null;
  return (
    <div className="sp-edit__others">
      <YesNo
        question={<b>{text.edit.aloudHolds}</b>}
        value={content.aloudHolds}
        onChoose={(aloudHolds) => onChange({ aloudHolds })}
        wrong={tried && content.aloudHolds === null ? text.approveAnswer : undefined}
      />
      <p>{text.edit.aloudHoldsHint(stale.map(nameOf).join(", "))}</p>
    </div>
  );
}
