/** Text fields with a label, a hint and an error, tied together for screen readers. */

import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from "react";
import { useText } from "../text/text";
import { FormField, FormLabel, Textarea, Textbox } from "./utrecht";
import "./Field.css";

interface FieldProps {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
  /** Says that it may stay empty. */
  optional?: boolean;
  /** Something to say or do about what was typed, below the field. */
  below?: ReactNode;
  onBlur?: () => void;
  autoComplete?: string;
  maxLength?: number;
  className?: string;
}

interface TextFieldProps extends FieldProps {
  type?: "text" | "password" | "number" | "date" | "time" | "search";
  inputMode?: "numeric" | "text";
  ref?: Ref<HTMLInputElement>;
  list?: string;
  large?: boolean;
  min?: number;
  /** What stands there is mostly a proposal: the first key types over it, however the focus came. */
  proposed?: boolean;
  /** Why the form cannot be sent while this stands there. The form stays, and the field is told to say so. */
  unfit?: string | undefined;
  onUnfit?: () => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  onFocus?: (event: FocusEvent<HTMLInputElement>) => void;
  /** The list that the field's arrows walk through, and the option they are at. */
  controls?: { list: string; active: string | undefined };
}

export function TextField({ type = "text", ref, large, ...props }: TextFieldProps) {
  const parts = useParts(props);
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => input.current as HTMLInputElement);
  useEffect(() => input.current?.setCustomValidity(props.unfit ?? ""), [props.unfit]);
  return (
    <Frame {...props} parts={parts}>
      <Textbox
        ref={input}
        onInvalid={(event) => {
          // What is wrong stands below the field, not in a balloon of the browser.
          event.preventDefault();
          event.currentTarget.focus();
          props.onUnfit?.();
        }}
        id={parts.field}
        type={type}
        className={large ? "sp-field__input sp-field__input--large" : "sp-field__input"}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
        onFocus={props.proposed ? (event) => event.target.select() : props.onFocus}
        onKeyDown={props.onKeyDown}
        invalid={Boolean(props.error)}
        aria-describedby={parts.describedBy}
        {...(props.controls
          ? {
              role: "combobox",
              "aria-controls": props.controls.list,
              "aria-expanded": props.controls.active !== undefined,
              "aria-autocomplete": "list" as const,
              "aria-activedescendant": props.controls.active,
            }
          : {})}
        autoComplete={props.autoComplete ?? "off"}
        inputMode={props.inputMode}
        list={props.list}
        min={props.min}
        maxLength={props.maxLength}
      />
    </Frame>
  );
}

interface TextAreaProps extends FieldProps {
  rows?: number;
  ref?: Ref<HTMLTextAreaElement>;
  large?: boolean;
  /** Enter does this; Shift+Enter begins a new line. */
  onEnter?: () => void;
}

/** Where the engine does not let a field grow with its text, as WebKitGTK. */
function grow(field: HTMLTextAreaElement | null): void {
  if (!field?.scrollHeight || CSS.supports("field-sizing", "content")) return;
  field.style.blockSize = "auto";
  field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}

export function TextArea({ rows = 2, ref, onEnter, large, ...props }: TextAreaProps) {
  const parts = useParts(props);
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => area.current as HTMLTextAreaElement);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew whenever the text is another.
  useLayoutEffect(() => grow(area.current), [props.value]);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!onEnter || event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <Frame {...props} parts={parts}>
      <Textarea
        ref={area}
        id={parts.field}
        rows={rows}
        className={large ? "sp-field__input sp-field__input--large" : "sp-field__input"}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
        onKeyDown={onKeyDown}
        invalid={Boolean(props.error)}
        aria-describedby={parts.describedBy}
        autoComplete={props.autoComplete ?? "off"}
        maxLength={props.maxLength}
      />
    </Frame>
  );
}

interface Parts {
  field: string;
  hint: string;
  error: string;
  describedBy: string | undefined;
}

function useParts(props: FieldProps): Parts {
  const field = useId();
  const hint = `${field}-hint`;
  const error = `${field}-error`;
  const described = [props.hint ? hint : "", props.error ? error : ""].filter(Boolean).join(" ");
  return { field, hint, error, describedBy: described || undefined };
}

function Frame(props: FieldProps & { parts: Parts; children: ReactNode }) {
  const { common } = useText();
  return (
    <FormField className={["sp-field", props.className ?? ""].join(" ")}>
      <FormLabel htmlFor={props.parts.field}>
        {props.label}
        {props.optional ? <span className="sp-field__optional"> ({common.optional})</span> : null}
      </FormLabel>
      {props.hint ? (
        <p id={props.parts.hint} className="sp-field__hint">
          {props.hint}
        </p>
      ) : null}
      {props.children}
      {props.error ? (
        <p id={props.parts.error} className="sp-field__error">
          <span aria-hidden="true">▲ </span>
          {props.error}
        </p>
      ) : null}
      {props.below}
    </FormField>
  );
}
