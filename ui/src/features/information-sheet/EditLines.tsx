/** Lines of one kind: Enter begins the next, Backspace in an empty one takes it away. */

import { type KeyboardEvent, useId, useRef } from "react";
import { flushSync } from "react-dom";
import type { SheetLine } from "../../generated/commands";
import { Textarea } from "../../shared/utrecht";
import { useText } from "../../text/text";
import { PictureButton } from "./PictureButton";
import { selectFirstPlace, selectPlace } from "./places";
import { BASE } from "./useLibrary";

interface EditLinesProps {
  legend: string;
  hint?: string | undefined;
  /** In which they are written. */
  language: string;
  lines: SheetLine[];
  /** The Dutch lines that these follow. */
  original?: string[] | undefined;
  most?: number;
  onChange: (lines: SheetLine[]) => void;
  /** Given where a line may bear a pictogram. */
  onPicture?: (place: number, name: string) => void;
  error: string | undefined;
}

export function EditLines({
  legend,
  hint,
  language,
  lines,
  original = [],
  most = Number.POSITIVE_INFINITY,
  onChange,
  onPicture,
  error,
}: EditLinesProps) {
  const { informationSheet } = useText();
  const { edit } = informationSheet;
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const put = (next: SheetLine[], focus: number) => {
    // Drawn before the next key comes: it belongs in the new line.
    flushSync(() => onChange(next));
    group.current?.querySelectorAll("textarea")[focus]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>, place: number) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (event.key === "Tab" && !event.shiftKey) {
      // To the next place that a template left open, and only then to the next field.
      if (selectPlace(event.currentTarget, event.currentTarget.selectionEnd)) event.preventDefault();
      return;
    }
    const isBare = lines[place]?.text === "";
    if (event.key === "Enter") {
      // Another empty line would be of no use.
      if (!isBare && lines.length < most)
        put(lines.toSpliced(place + 1, 0, { text: "", picture: "", source: "" }), place + 1);
    } else if (event.key === "Backspace" && isBare && lines.length > 1)
      put(lines.toSpliced(place, 1), Math.max(0, place - 1));
    else return;
    event.preventDefault();
  };
  return (
    <fieldset ref={group} className="sp-edit-lines">
      <legend>{legend}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="sp-field__hint">
          {hint}
        </p>
      ) : null}
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place only.
        <div key={place} className="sp-edit-lines__line">
          <Original words={original[place]} id={`${id}-original-${place}`} />
          {/* The same words behind the field make it as high as they are, also where browsers cannot. */}
          <div className="sp-edit-lines__grow" data-words={line.text}>
            <Textarea
              className="sp-field__input"
              rows={1}
              lang={language}
              aria-label={edit.line(legend, place + 1)}
              aria-describedby={
                [
                  hint ? `${id}-hint` : "",
                  original[place] ? `${id}-original-${place}` : "",
                  error ? `${id}-error` : "",
                ]
                  .filter(Boolean)
                  .join(" ") || undefined
              }
              invalid={Boolean(error)}
              autoComplete="off"
              value={line.text}
              onChange={(event) =>
                onChange(lines.map((one, at) => (at === place ? { ...one, text: event.target.value } : one)))
              }
              onFocus={selectFirstPlace}
              onKeyDown={(event) => onKeyDown(event, place)}
            />
          </div>
          {onPicture ? (
            <PictureButton
              of={edit.line(legend, place + 1)}
              name={line.picture}
              onChoose={(name) => onPicture(place, name)}
            />
          ) : null}
        </div>
      ))}
      {original.slice(lines.length).map((words, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place only.
        <Original key={`${place}-${words}`} words={words} />
      ))}
      {error ? (
        <p id={`${id}-error`} className="sp-field__error">
          <span aria-hidden="true">▲ </span>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

/** The Dutch that the line below it says in another language. */
function Original({ words, id }: { words: string | undefined; id?: string }) {
  return words ? (
    <p id={id} lang={BASE} className="sp-edit-lines__original">
      {words}
    </p>
  ) : null;
}
