/** A button that takes the content of one file, the same in the window and in a browser. */

import { type ReactNode, useRef } from "react";
import { Button } from "./Button";
import { base64Of } from "./base64";

interface FileButtonProps {
  children: ReactNode;
  /** Which files the dialog offers. */
  accept?: string;
  kind?: "main" | "plain";
  large?: boolean;
  shortcut?: string;
  busy?: boolean;
  onContent: (base64: string) => void;
  onUnreadable: () => void;
  /** Names the hidden field in tests of the whole program. */
  name: string;
}

export function FileButton({ children, accept, name, onContent, onUnreadable, ...button }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => field.current?.click()}>
        {children}
      </Button>
      <input
        ref={field}
        hidden
        type="file"
        name={name}
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen twice.
          target.value = "";
          if (file) base64Of(file).then(onContent, onUnreadable);
        }}
      />
    </>
  );
}
