/** What stands on top of a paper form: its number, who took it on, and when it was asked. */

import { useEffect, useRef } from "react";
import { PaperMomentFields } from "../../app/PaperMoment";
import { useText } from "../../text/text";
import type { RequestContent } from "./content";
import { FieldInput } from "./FieldInput";
import { LATE } from "./fieldSpecs";

interface PaperFieldsProps {
  content: RequestContent;
  /** How often it could not be saved as it stands. */
  refused: number;
  /** A paper form lies there: the typing begins here. */
  begin?: boolean;
  onChange: (changes: Partial<RequestContent>) => void;
}

export function PaperFields({ content, refused, begin = false, onChange }: PaperFieldsProps) {
  const { request } = useText();
  const section = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (begin) section.current?.querySelector("input")?.focus();
  }, [begin]);
  return (
    <fieldset className="sp-more__section" ref={section}>
      <legend>{request.moreGroups.late}</legend>
      <div className="sp-more__fields">
        {LATE.map((spec) => (
          <FieldInput
            key={spec.name}
            spec={spec}
            value={content.more[spec.name] ?? null}
            onChange={(value) => onChange({ more: { ...content.more, [spec.name]: value } })}
          />
        ))}
        <PaperMomentFields
          value={content}
          timeLabel={request.lateTime}
          refused={refused}
          onChange={onChange}
        />
      </div>
    </fieldset>
  );
}
