/** Everything optional, out of the way until it is wanted. */

import { useEffect, useRef } from "react";
import { useConfiguration } from "../../app/commands";
import { DayField, TimeField } from "../../shared/TimeField";
import { useText } from "../../text/text";
import { findLeaf } from "./categories";
import { isLateUnread, type RequestContent } from "./content";
import { FieldInput } from "./FieldInput";
import { type FieldSpec, LATE, PERSON, SUB_FORMS } from "./fieldSpecs";

interface MoreProps {
  content: RequestContent;
  /** How often it could not be saved as it stands. */
  refused: number;
  /** Somebody just asked for these fields: they go on in them. */
  asked: boolean;
  onChange: (changes: Partial<RequestContent>) => void;
}

export function MoreFields({ content, refused, asked, onChange }: MoreProps) {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!asked) return;
    fields.current?.querySelector<HTMLElement>("input, textarea, select")?.focus({ preventScroll: true });
    fields.current?.scrollIntoView({ block: "start" });
  }, [asked]);
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
    <div className="sp-more" ref={fields}>
      {form ? <Section title={request.moreGroups[form]}>{inputs(SUB_FORMS[form])}</Section> : null}
      <Section title={request.moreGroups.person}>{inputs(PERSON)}</Section>
      <Section title={request.moreGroups.late}>
        {inputs(LATE)}
        <LateFields content={content} refused={refused} onChange={onChange} />
      </Section>
    </div>
  );
}

/** A paper form's own day and time: unreadable they would become today, so they hold up the saving. */
function LateFields({ content, refused, onChange }: Omit<MoreProps, "asked">) {
  const { request } = useText();
  const { lateDay, lateTime, lateUnread } = content;
  const day = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLInputElement>(null);
  const late = useRef(content);
  late.current = content;
  useEffect(() => {
    if (refused === 0) return;
    if (!isLateUnread(late.current)) return;
    const field = late.current.lateUnread.day ? day.current : time.current;
    field?.focus();
    // The form's foot stands over its lower edge.
    field?.scrollIntoView({ block: "center" });
  }, [refused]);
  return (
    <>
      <DayField
        ref={day}
        insist={refused > 0}
        label={request.lateDay}
        hint={request.lateDayHint}
        value={lateDay}
        unread={lateUnread.day}
        onChange={(read, typed) => onChange({ lateDay: read, lateUnread: { ...lateUnread, day: typed } })}
      />
      <TimeField
        ref={time}
        insist={refused > 0}
        needed={lateDay !== ""}
        label={request.lateTime}
        value={lateTime}
        unread={lateUnread.time}
        onChange={(read, typed) => onChange({ lateTime: read, lateUnread: { ...lateUnread, time: typed } })}
      />
    </>
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
