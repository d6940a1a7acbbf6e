/** A key as it stands on the keyboard. */

import "./KeyHint.css";

export function KeyHint(props: { children: string }) {
  return <kbd className="sp-key">{props.children}</kbd>;
}
