/** Everything optional, out of the way until it is wanted. */

import { useEffect, useRef } from "react";
import { findLeaf } from "../../app/categories";
import { useConfiguration } from "../../app/commands";
import { useText } from "../../text/text";
import type { RequestContent } from "./content";
import { FieldInput } from "./FieldInput";
import { type FieldSpec, PERSON, SUB_FORMS } from "./fieldSpecs";
import { PaperFields } from "./PaperFields";

interface MoreProps {
  content: RequestContent;
  /** How often it could not be saved as it stands. */
  refused: number;
  /** What a paper form begins with stands at the beginning already. */
  late: boolean;
  /** Somebody just asked for these fields: they go on in them. */
  asked: boolean;
  onChange: (changes: Partial<RequestContent>) => void;
}

export function MoreFields({ content, refused, late, asked, onChange }: MoreProps) {
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
      {late ? null : <PaperFields content={content} refused={refused} onChange={onChange} />}
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
