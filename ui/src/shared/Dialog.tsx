/** A question over the screen: the browser's own dialog keeps the focus inside and gives it back. */

import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useText } from "../text/text";
import { Boundary } from "./Boundary";
import { DialogKeys, useAwake } from "./shortcuts";
import "./Dialog.css";

interface DialogProps {
  title: ReactNode;
  children: ReactNode;
  onClose: () => void;
  tone?: "emergency";
  wide?: boolean;
  /** Over the whole screen. */
  full?: boolean;
}

const FIRST = ".sp-dialog__body :is(input, textarea, select, button)";

/** Where the dialog begins: its first field; in a row of choices at the one that is chosen, as Tab would. */
function beginning(dialog: HTMLElement): HTMLElement | null {
  const first = dialog.querySelector<HTMLElement>(FIRST);
  if (!(first instanceof HTMLInputElement) || first.type !== "radio") return first;
  const choices = [...dialog.querySelectorAll<HTMLInputElement>("input[type=radio]:checked")];
  return choices.find((one) => one.name === first.name) ?? first;
}

export function Dialog({ title, children, onClose, tone, wide, full }: DialogProps) {
  const { common, shell } = useText();
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  const awake = useAwake();
  // Before the content's own effects: opening moves the focus, and the content may want it elsewhere.
  useLayoutEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    // Covered by an emergency report it must close: an open dialog makes everything else deaf.
    if (!dialog || !awake) return;
    if (!dialog.open) dialog.showModal();
    // The browser would begin at the cross.
    beginning(dialog)?.focus();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, [awake]);
  const size = full ? "sp-dialog--full" : wide ? "sp-dialog--wide" : "";
  const classes = ["sp-dialog", tone ? `sp-dialog--${tone}` : "", size].join(" ");
  return (
    <dialog
      ref={element}
      className={classes}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="sp-dialog__head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="sp-dialog__close" onClick={onClose} aria-label={common.close}>
          ×
        </button>
      </div>
      <div className="sp-dialog__body">
        <Boundary instead={() => <p role="alert">{shell.brokenDialog}</p>}>
          <DialogKeys>{children}</DialogKeys>
        </Boundary>
      </div>
    </dialog>
  );
}
