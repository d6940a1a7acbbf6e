/** A text field that warns when a citizen service number was typed, and can take it out. */

import { type ComponentProps, useRef } from "react";
import { Button } from "../shared/Button";
import { TextArea, TextField } from "../shared/Field";
import { useShortcut } from "../shared/shortcuts";
import { useSettled } from "../shared/useSettled";
import { useText } from "../text/text";
import { useQueryCommand } from "./commands";

/** Fewer digits cannot hold such a number: not worth asking. */
const FEWEST_DIGITS = 8;

function BsnWarning(props: { value: string; onChange: (value: string) => void }) {
  const { request } = useText();
  const settled = useSettled(props.value, 250);
  const digits = settled.replace(/\D/g, "").length;
  const input = { text: settled, receivedAt: null };
  const looked = useQueryCommand("read_text", input, { enabled: digits >= FEWEST_DIGITS }).data;
  const place = useRef<HTMLDivElement>(null);
  const remove = (without: string) => {
    props.onChange(without);
    // The button goes with what it took away.
    place.current?.closest(".sp-field")?.querySelector<HTMLElement>("input, textarea")?.focus();
  };
  const found = looked?.bsn && settled === props.value && digits >= FEWEST_DIGITS;
  useShortcut("Alt+H", () => looked && remove(looked.withoutBsn), { enabled: Boolean(found) });
  return (
    <div role="status" ref={place}>
      {found ? (
        <div className="sp-warning">
          <span>
            <span aria-hidden="true">▲ </span>
            {request.bsn}
          </span>
          {/* Whoever types on must not be on a button all at once: Tab leads to the next field, a key of its own here. */}
          <Button tabIndex={-1} shortcut="Alt H" onClick={() => remove(looked.withoutBsn)}>
            {request.bsnRemove}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

export function GuardedArea(props: Omit<ComponentProps<typeof TextArea>, "below">) {
  return <TextArea {...props} below={<BsnWarning value={props.value} onChange={props.onChange} />} />;
}

export function GuardedField(props: Omit<ComponentProps<typeof TextField>, "below">) {
  return <TextField {...props} below={<BsnWarning value={props.value} onChange={props.onChange} />} />;
}
