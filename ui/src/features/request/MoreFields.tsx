/** Everything optional, out of the way until it is wanted. */

import { useConfiguration } from "../../app/commands";
import { DayField, TimeField } from "../../shared/TimeField";
import { useText } from "../../text/text";
import { findLeaf } from "./categories";
import type { RequestContent } from "./content";
import { FieldInput } from "./FieldInput";
import { type FieldSpec, LATE, PERSON, SUB_FORMS } from "./fieldSpecs";

interface MoreProps {
  content: RequestContent;
  onChange: (changes: Partial<RequestContent>) => void;
}

export function MoreFields({ content, onChange }: MoreProps) {
  const { request } = useText();
  const groups = useConfiguration()?.groups ?? [];
  const form = findLeaf(groups, content.category)?.leaf.form;
  const inputs = (specs: FieldSpec[]) =>
    specs.map((spec) => (
      <FieldInput
        key={spec.name}
        spec={spec}
        value={content.more[spec.name] ?? null}
        onChange={(value) => onChange({ more: { ...content.more, [spec.name]: value } })}
      />
    ));
  return (
    <div className="sp-more">
      {form ? <Section title={request.moreGroups[form]}>{inputs(SUB_FORMS[form])}</Section> : null}
      <Section title={request.moreGroups.person}>{inputs(PERSON)}</Section>
      <Section title={request.moreGroups.late}>
        {inputs(LATE)}
        <DayField
          label={request.lateDay}
          value={content.lateDay}
          onChange={(lateDay) => onChange({ lateDay })}
        />
        <TimeField
          label={request.lateTime}
          value={content.lateTime}
          onChange={(lateTime) => onChange({ lateTime })}
        />
      </Section>
    </div>
  );
}

function Section(props: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className="sp-more__section">
      <legend>{props.title}</legend>
      <div className="sp-more__fields">{props.children}</div>
    </fieldset>
  );
}
