/** Changing one field. What stood there stays readable in the timeline. */

import { useId, useState } from "react";
import { useAct, useQueryCommand } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useDraft } from "../../app/drafts";
import { OpenedDraft } from "../../app/OpenedDraft";
import { useFieldValue } from "../../app/useFieldValue";
import type { FieldValue } from "../../generated/commands";
import { FormLabel, Select, SelectOption } from "../../shared/utrecht";
import { useText } from "../../text/text";
import { ChangeInput } from "./ChangeInput";
import { isFilled } from "./content";
import type { RequestDialogProps } from "./dialog";
import { kindOf } from "./fieldSpecs";
import { fieldOf, seenOf } from "./seen";
import { useEndDraft } from "./useEndDraft";

interface Content {
  field: string;
  value: FieldValue;
  /** What the person saw when they began: what came in since must not be overwritten unseen. */
  seen: string[];
}

const CHANGEABLE_ELSEWHERE = ["status", "received_at"];

export function ChangeDialog(props: RequestDialogProps & { field: string | undefined }) {
  const field = props.field ?? "what";
  const empty: Content = { field, value: joined(props, field), seen: seenOf(props.page, field) };
  return (
    <OpenedDraft id={props.draft} empty={empty}>
      {(start) => <Form {...props} start={start} />}
    </OpenedDraft>
  );
}

/** What stood there stays readable: taking a citizen service number out of it takes it nowhere else. */
function OldNumber({ value }: { value: FieldValue }) {
  const { request } = useText();
  const text = typeof value === "string" ? value : "";
  const looked = useQueryCommand("read_text", { text, receivedAt: null }, { enabled: /\d{3}/.test(text) });
  return looked.data?.bsn ? <p className="sp-warning">{request.bsnOld}</p> : null;
}

/** What the change begins with; where people disagree, their texts or their choices together. */
function joined({ page }: RequestDialogProps, name: string): FieldValue {
  const field = fieldOf(page, name);
  if (!field) return null;
  const values = [field.value, ...field.others.map((other) => other.value)];
  if (values.every((value) => Array.isArray(value))) return [...new Set(values.flat())];
  // One code of a list cannot be two.
  const words = kindOf(name) === "text" && values.every((value) => typeof value === "string");
  return words ? values.join(" / ") : field.value;
}

interface FormProps extends RequestDialogProps {
  /** The field that was asked for; without it the form asks which. */
  field: string | undefined;
  start: Content;
}

function Form({ page, draft: opened, onClose, start, field: asked }: FormProps) {
  const { request } = useText();
  const say = useFieldValue();
  const id = useId();
  const [content, setContent] = useState(start);
  const [unread, setUnread] = useState(false);
  const [insist, setInsist] = useState(false);
  const act = useAct("change_request");
  const before = fieldOf(page, content.field)?.value ?? null;
  const changed = JSON.stringify(content.value) !== JSON.stringify(before);
  const draft = useDraft({
    form: `change:${page.row.id}`,
    content,
    id: opened,
    isEmpty: (one) => JSON.stringify(one) === JSON.stringify(start),
    titleOf: (one) => `${request.changeField(request.fields[one.field] ?? one.field)} ${page.row.number}`,
  });
  const end = useEndDraft(draft);
  const save = async () => {
    // Unreadable it would become no latest time at all.
    if (unread) return setInsist(true);
    const value = typeof content.value === "string" ? content.value.trim() : content.value;
    if (changed) {
      const change = { field: content.field, value: isFilled(value) ? value : null, seen: content.seen };
      if (!(await act.run({ id: page.row.id, changes: [change] }))) return;
    }
    await end();
    onClose();
  };
  const names = Object.keys(request.fields).filter((name) => !CHANGEABLE_ELSEWHERE.includes(name));
  return (
    <DialogForm
      wide
      title={request.changeTitle}
      save={request.change}
      busy={act.busy}
      draft={draft}
      onSave={() => void save()}
      onClose={onClose}
    >
      {asked ? null : (
        <div>
          <FormLabel htmlFor={id}>{request.changePick}</FormLabel>
          <Select
            id={id}
            value={content.field}
            onChange={(event) => {
              const field = event.target.value;
              setUnread(false);
              setContent({ field, value: fieldOf(page, field)?.value ?? null, seen: seenOf(page, field) });
            }}
          >
            {names.map((name) => (
              <SelectOption key={name} value={name}>
                {request.fields[name]}
              </SelectOption>
            ))}
          </Select>
        </div>
      )}
      <ChangeInput
        key={content.field}
        name={content.field}
        value={content.value}
        onChange={(value) => setContent((was) => ({ ...was, value }))}
        onUnread={setUnread}
        insist={insist}
        onEnter={() => void save()}
      />
      <p className="sp-soft">
        {before !== null && changed
          ? `${say(content.field, before)} → ${say(content.field, content.value)}. `
          : ""}
        {request.changeNote}
      </p>
      <OldNumber value={before} />
    </DialogForm>
  );
}
