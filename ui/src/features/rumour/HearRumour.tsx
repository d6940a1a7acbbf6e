/** What is said, where, Enter; then ready for the next one. */

import { type FormEvent, useEffect, useRef, useState } from "react";
import { useAct } from "../../app/commands";
import { DraftMark } from "../../app/DraftMark";
import { useDraft } from "../../app/drafts";
import { Button } from "../../shared/Button";
import { TextField } from "../../shared/Field";
import { Panel } from "../../shared/Panel";
import { titleFrom } from "../../shared/shortened";
import { useText } from "../../text/text";

export const NOTHING_HEARD = { text: "", place: "" };

type Heard = typeof NOTHING_HEARD;

interface HearRumourProps {
  start: Heard;
  draft: string | undefined;
  focus: boolean;
}

export function HearRumour({ start, draft, focus }: HearRumourProps) {
  const { rumour } = useText();
  const [form, setForm] = useState({ start, draft, count: 0, said: "" });
  const next = () =>
    setForm((was) => ({ start: NOTHING_HEARD, draft: undefined, count: was.count + 1, said: rumour.heard }));
  return (
    <Panel title={rumour.hearTitle} className="sp-rumour-hear">
      {/* Each rumour has a draft of its own. */}
      <Form
        key={form.count}
        start={form.start}
        draft={form.draft}
        focus={focus || form.count > 0}
        said={form.said}
        onHeard={next}
      />
    </Panel>
  );
}

function Form({
  start,
  draft: opened,
  focus,
  said,
  onHeard,
}: HearRumourProps & { said: string; onHeard: () => void }) {
  const { rumour, common } = useText();
  const [heard, setHeard] = useState(start);
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const act = useAct("hear_rumour");
  const draft = useDraft({
    form: "rumour",
    content: heard,
    id: opened,
    isEmpty: ({ text, place }) => text.trim() === "" && place.trim() === "",
    titleOf: ({ text, place }) => rumour.draftTitle(titleFrom(text.trim() || place)),
  });
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  const hear = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!heard.text.trim()) return field.current?.focus();
    const id = await draft.settle();
    const done = await act.run({
      text: heard.text.trim(),
      place: heard.place.trim(),
      ...(id ? { draft: id } : {}),
    });
    if (!done) return void draft.flush();
    draft.end();
    onHeard();
  };
  return (
    <form className="sp-rumour-hear__form" noValidate onSubmit={(event) => void hear(event)}>
      <TextField
        ref={field}
        large
        className="sp-rumour-hear__text"
        label={rumour.text}
        value={heard.text}
        error={tried && !heard.text.trim() ? common.fieldEmpty : undefined}
        onChange={(text) => setHeard((was) => ({ ...was, text }))}
        onBlur={() => void draft.flush()}
      />
      <TextField
        large
        className="sp-rumour-hear__place"
        label={rumour.place}
        optional
        value={heard.place}
        onChange={(place) => setHeard((was) => ({ ...was, place }))}
        onBlur={() => void draft.flush()}
      />
      <div className="sp-actions sp-rumour-hear__do">
        <Button kind="main" type="submit" large shortcut="Enter" busy={act.busy}>
          {rumour.hear}
        </Button>
      </div>
      <p className="sp-rumour-hear__said">
        <span role="status">{said && heard.text === "" ? `✓ ${said}` : ""}</span> <DraftMark draft={draft} />
      </p>
    </form>
  );
}
