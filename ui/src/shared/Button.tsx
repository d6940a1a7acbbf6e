/** Buttons: one main action per screen, the rest quieter. Every button that has a key shows it. */

import type { ReactNode, Ref } from "react";
import { KeyHint } from "./KeyHint";
import { UtrechtButton } from "./utrecht";
import "./Button.css";

type ButtonKind = "main" | "plain" | "quiet" | "emergency";

interface ButtonProps {
  children: ReactNode;
  kind?: ButtonKind;
  /** The key that does the same, as it is shown. */
  shortcut?: string;
  type?: "button" | "submit";
  disabled?: boolean;
  busy?: boolean;
  /** A button that stays in: on or off. */
  pressed?: boolean;
  large?: boolean;
  onClick?: () => void;
  ref?: Ref<HTMLButtonElement>;
  /** -1: reached by its key and by mouse, not by Tab. */
  tabIndex?: -1;
  "aria-expanded"?: boolean;
  "aria-controls"?: string;
  "aria-haspopup"?: "dialog" | "menu";
  "aria-label"?: string;
}

const appearances = {
  main: "primary-action",
  plain: "secondary-action",
  quiet: "subtle",
  emergency: "primary-action",
} as const;

export function Button({
  children,
  kind = "plain",
  shortcut,
  type = "button",
  large,
  busy,
  pressed,
  ref,
  ...rest
}: ButtonProps) {
  const classes = ["sp-button", `sp-button--${kind}`, large ? "sp-button--large" : ""].join(" ");
  return (
    <UtrechtButton
      ref={ref}
      type={type}
      appearance={appearances[kind]}
      className={classes}
      aria-busy={busy || undefined}
      aria-pressed={pressed}
      {...rest}
    >
      {pressed ? <span aria-hidden="true">✓</span> : null}
      <span>{children}</span> {shortcut ? <KeyHint>{shortcut}</KeyHint> : null}
    </UtrechtButton>
  );
}
