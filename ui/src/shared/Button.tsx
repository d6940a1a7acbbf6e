/** Buttons: one main action per screen, the rest quieter. Every button that has a key shows it. */

import { Button as UtrechtButton } from "@utrecht/component-library-react";
import type { ReactNode, Ref } from "react";
import { KeyHint } from "./KeyHint";
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
  "aria-expanded"?: boolean;
  "aria-controls"?: string;
  "aria-haspopup"?: "dialog" | "menu";
  "aria-label"?: string;
}

const appearances = {
  main: "primary-action-button",
  plain: "secondary-action-button",
  quiet: "subtle-button",
  emergency: "primary-action-button",
} as const;

export function Button({
  children,
  kind = "plain",
  shortcut,
  type = "button",
  large,
  busy,
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
      {...rest}
    >
      <span>{children}</span> {shortcut ? <KeyHint>{shortcut}</KeyHint> : null}
    </UtrechtButton>
  );
}
