/** A radio code as it is heard. Says which group to ask again for when one was misheard. */

import { type FormEvent, useEffect, useRef, useState } from "react";
import { useAct } from "../../app/commands";
import { useNotes } from "../../app/notes";
import { Button } from "../../shared/Button";
import { TextArea } from "../../shared/Field";
import { Groups } from "../../shared/Groups";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

const GROUP = /.{1,4}/g;

export function TakeRadioCode() {
  const { codes, reasons } = useText();
  const notes = useNotes();
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  const [wrong, setWrong] = useState<number | null>(null);
  const form = useRef<HTMLFormElement>(null);
  // The panel is the last of its column: what is wrong would stand below the edge of the screen.
  useEffect(() => {
    if (error) form.current?.scrollIntoView({ block: "end" });
  }, [error]);
  const act = useAct("take_radio_code", {
    quiet: ["misheard"],
    onFailure: ({ code, details }) => {
      if (code !== "misheard") return;
      const group = typeof details.group === "number" ? details.group : null;
      setWrong(group);
      const why = reasons.misheard?.[String(details.why)] ?? codes.radioMisheardAll;
      setError(group === null ? why : codes.radioMisheard(group));
    },
  });
  const groups = text.replace(/[\s-]/g, "").toUpperCase().match(GROUP) ?? [];
  const type = (typed: string) => {
    setText(typed);
    setError(undefined);
    setWrong(null);
  };
  const take = async () => {
    if (groups.length === 0) return setError(codes.radioMissing);
    const taken = await act.run({ text });
    if (!taken) return;
    notes.say((taken.new ? codes.radioTaken : codes.radioKnown)(taken.number));
    type("");
  };
  return (
    <Panel title={codes.radioInTitle}>
      <form
        ref={form}
        className="sp-body"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void take();
        }}
      >
        <TextArea
          label={codes.radioIn}
          hint={codes.radioInHint}
          value={text}
          onChange={type}
          onEnter={() => void take()}
          error={error}
        />
        {groups.length > 0 ? (
          <Groups numbered size="medium" label={codes.radioEcho} groups={groups} wrong={wrong} />
        ) : null}
        <div className="sp-actions">
          <Button type="submit" shortcut="Enter" busy={act.busy}>
            {codes.radioTake}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
