/**
 * The Dutch changed and a translation did not: printed beside each other they would say two things. A person says
 * whether it still holds; else it stays with the version before.
 */

import { YesNo } from "../../shared/YesNo";
import { useText } from "../../text/text";
import { untouched } from "./content";
import type { EditPartProps } from "./EditLanguages";
import { useLibrary } from "./useLibrary";

export function OthersHold({ content, onChange, tried }: EditPartProps) {
  const { informationSheet: text } = useText();
  const { nameOf } = useLibrary();
  const stale = untouched(content);
  if (stale.length === 0) return null;
  return (
    <div className="sp-edit__others">
      <YesNo
        question={<b>{text.edit.other}</b>}
        value={content.othersHold}
        onChoose={(othersHold) => onChange({ othersHold })}
        wrong={tried && content.othersHold === null ? text.approveAnswer : undefined}
      />
      <p>{text.edit.otherHint(stale.map(nameOf).join(", "))}</p>
    </div>
  );
}
