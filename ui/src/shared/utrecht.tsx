/**
 * The parts of NL Design System's Utrecht library that the screens are made of: its style sheets one by one, and plain
 * elements that wear their classes. The library as a whole is seventy parts, all of them read before the first screen.
 */

import "@utrecht/button-css/dist/index.css";
import "@utrecht/checkbox-css/dist/index.css";
import "@utrecht/document-css/dist/index.css";
import "@utrecht/form-field-css/dist/index.css";
import "@utrecht/form-label-css/dist/index.css";
import "@utrecht/select-css/dist/index.css";
import "@utrecht/textarea-css/dist/index.css";
import "@utrecht/textbox-css/dist/index.css";
import type { ComponentProps } from "react";

/** Class names, without those that do not hold. */
function worn(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}

type Typed = { invalid?: boolean };

interface ButtonProps extends ComponentProps<"button"> {
  appearance: "primary-action" | "secondary-action" | "subtle";
}

export function UtrechtButton({ appearance, className, disabled, type, ...rest }: ButtonProps) {
  const classes = worn(
    "utrecht-button",
    `utrecht-button--${appearance}`,
    disabled && "utrecht-button--disabled",
    type === "submit" && "utrecht-button--submit",
    rest["aria-pressed"] === true && "utrecht-button--pressed",
    className,
  );
  return <button {...rest} type={type} disabled={disabled} className={classes} />;
}

export function FormField({ className, ...rest }: ComponentProps<"div">) {
  return <div {...rest} className={worn("utrecht-form-field", "utrecht-form-field--text", className)} />;
}

export function FormLabel(props: { htmlFor: string; children: ComponentProps<"label">["children"] }) {
  return (
    <label htmlFor={props.htmlFor} className="utrecht-form-label">
      {props.children}
    </label>
  );
}

export function Textbox({ invalid, className, ...rest }: ComponentProps<"input"> & Typed) {
  const kind = "utrecht-textbox utrecht-textbox--html-input";
  const classes = worn(kind, invalid && "utrecht-textbox--invalid", className);
  return <input dir="auto" {...rest} aria-invalid={invalid || undefined} className={classes} />;
}

export function Textarea({ invalid, className, ...rest }: ComponentProps<"textarea"> & Typed) {
  const kind = "utrecht-textarea utrecht-textarea--html-textarea";
  const classes = worn(kind, invalid && "utrecht-textarea--invalid", className);
  return <textarea dir="auto" {...rest} aria-invalid={invalid || undefined} className={classes} />;
}

export function Checkbox(props: ComponentProps<"input">) {
  return <input {...props} type="checkbox" className="utrecht-checkbox utrecht-checkbox--html-input" />;
}

export function Select({ className, ...rest }: ComponentProps<"select">) {
  return <select {...rest} className={worn("utrecht-select utrecht-select--html-select", className)} />;
}

export function SelectOption(props: { value: string; children: ComponentProps<"option">["children"] }) {
  return (
    <option value={props.value} className="utrecht-select__option">
      {props.children}
    </option>
  );
}
