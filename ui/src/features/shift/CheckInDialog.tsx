/** Somebody begins, or will come: a volunteer of the list, or a helper who came by themselves. */

import { useId, useState } from "react";
import { useLaptopNow, useNow, useTimes } from "../../app/clock";
import { useAct, useQueryCommand } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useDraft } from "../../app/drafts";
import { useNotes } from "../../app/notes";
import { OpenedDraft } from "../../app/OpenedDraft";
import type { Shift, Volunteer } from "../../generated/commands";
import { TextField } from "../../shared/Field";
import { DayField, TimeField } from "../../shared/TimeField";
import { beginningMoment, comingMoment } from "../../shared/typedMoment";
import { useText } from "../../text/text";
import { FunctionTicks } from "./FunctionTicks";

const EMPTY = {
  name: "",
  phone: "",
  skills: "",
  until: "",
  from: "",
  fromDay: "",
  functions: [] as string[],
};

interface CheckInDialogProps {
  shift: Shift;
  draft: string | undefined;
  onClose: () => void;
}

export function CheckInDialog(props: CheckInDialogProps) {
  return (
    <OpenedDraft id={props.draft} empty={EMPTY}>
      {(start) => <Form {...props} start={start} />}
    </OpenedDraft>
  );
}

function Form({ shift, draft: opened, onClose, start }: CheckInDialogProps & { start: typeof EMPTY }) {
  const { shift: words, common } = useText();
  const notes = useNotes();
  const list = useId();
  const [content, setContent] = useState(start);
  const change = (changes: Partial<typeof EMPTY>) => setContent((was) => ({ ...was, ...changes }));
  const [tried, setTried] = useState(false);
  const free = useFree(shift);
  const volunteer = free.find((one) => isSame(one.name, content.name));
  const span = useSpan(content);
  const act = useAct("check_in");
  const draft = useDraft({
    form: "attendance",
    content,
    id: opened,
    isEmpty: (one) => `${one.name}${one.phone}${one.skills}`.trim() === "",
    titleOf: (one) => words.draftTitle(one.name.trim()),
  });
  const save = async () => {
    setTried(true);
    const { from, until } = span();
    if (!content.name.trim() || isBackwards(from, until)) return;
    const id = await draft.settle();
    const { name, phone, skills, functions } = content;
    const who = { volunteer: volunteer?.id ?? null, name: name.trim(), phone, skills, functions };
    if (!(await act.run({ ...who, from, until, ...(id ? { draft: id } : {}) }))) return void draft.flush();
    draft.end();
    onClose();
    notes.say(words.checkedIn(name.trim()));
  };
  const { from, until } = span();
  const times = useTimes();
  const now = useNow();
  const flush = () => void draft.flush();
  return (
    <DialogForm
      wide
      title={words.checkInTitle}
      save={words.checkInSave}
      busy={act.busy}
      draft={draft}
      onSave={() => void save()}
      onClose={onClose}
    >
      <div className="sp-check-in">
        <TextField
          label={words.name}
          value={content.name}
          list={list}
          error={tried && !content.name.trim() ? common.fieldEmpty : undefined}
          below={volunteer ? <Known /> : null}
          onChange={(name) => change({ name })}
          onBlur={flush}
        />
        <TextField
          optional
          label={words.phone}
          value={content.phone}
          onChange={(phone) => change({ phone })}
          onBlur={flush}
        />
      </div>
      <datalist id={list}>
        {free.map((one) => (
          <option key={one.id} value={one.name} />
        ))}
      </datalist>
      <div className="sp-check-in sp-check-in--times">
        <TextField
          optional
          label={words.skills}
          value={content.skills}
          onChange={(skills) => change({ skills })}
          onBlur={flush}
        />
        <TimeField
          label={words.untilField}
          value={content.until}
          error={tried && isBackwards(from, until) ? words.wrongUntil : undefined}
          onChange={(time) => change({ until: time })}
        />
        <TimeField label={words.fromField} value={content.from} onChange={(time) => change({ from: time })} />
        <DayField
          label={words.fromDay}
          value={content.fromDay ?? ""}
          onChange={(day) => change({ fromDay: day })}
        />
      </div>
      <p className="sp-soft" role="status">
        {from === null
          ? ""
          : words.span(times.moment(from, now), until === null ? "" : times.moment(until, now))}
      </p>
      <FunctionTicks value={content.functions} onChange={(functions) => change({ functions })} />
    </DialogForm>
  );
}

function Known() {
  const { shift: words } = useText();
  return (
    <p className="sp-soft" role="status">
      ✓ {words.isVolunteer}
    </p>
  );
}

/** Volunteers who are not here yet. */
function useFree(shift: Shift): Volunteer[] {
  const volunteers = useQueryCommand("list_volunteers", {}).data?.volunteers ?? [];
  const taken = [...shift.here, ...shift.coming].map((one) => one.volunteer);
  return volunteers.filter((one) => one.active && !taken.includes(one.id));
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function isBackwards(from: number | null, until: number | null): boolean {
  return from !== null && until !== null && until <= from;
}

/** An end before the beginning is one of the next day. */
function useSpan({ from, fromDay, until }: { from: string; fromDay?: string; until: string }) {
  const now = useLaptopNow();
  return () => {
    const begins = from || fromDay ? beginningMoment(from, fromDay ?? "", now()) : null;
    return { from: begins, until: comingMoment(until, "", begins ?? now()) };
  };
}
