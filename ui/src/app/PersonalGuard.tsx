/** Somebody may be named in what goes to others: says what was found, takes it out, or keeps it on somebody's word. */

import { Button } from "../shared/Button";
import { focusOnWrong } from "../shared/focus";
import { useText } from "../text/text";
import type { Personal } from "./usePersonal";

/** The first field that says what is wrong with it; when none does, what holds the form back. */
export function focusOnHeldBack(form: HTMLElement | null): void {
  if (form?.querySelector("[aria-invalid=true]")) focusOnWrong(form);
  else form?.querySelector<HTMLElement>("[data-personal] button")?.focus();
}

interface PersonalGuardProps {
  personal: Personal;
  /** Somebody tried to send it: it is said why that did not happen. */
  refused: boolean;
  onTakeOut: (without: string[]) => void;
  onKeep: (found: string[]) => void;
}

export function PersonalGuard({ personal, refused, onTakeOut, onKeep }: PersonalGuardProps) {
  const { message } = useText();
  const { found, held, without } = personal;
  return (
    <div role={refused && held ? "alert" : "status"} data-personal>
      {found.length > 0 ? (
        <div className="sp-warning">
          <p>
            <span aria-hidden="true">▲ </span>
            {held ? message.personalFound : message.personalKept} <b>{found.join(", ")}</b>
            <br />
            <span className="sp-personal__why">
              {held ? message.personalWhy : message.personalKeptNote}
              {refused && held ? ` ${message.personalHeld}` : ""}
            </span>
          </p>
          <span className="sp-actions">
            <Button onClick={() => without && onTakeOut(without)}>{message.personalTakeOut}</Button>
            {held ? <Button onClick={() => onKeep(found)}>{message.personalKeep}</Button> : null}
          </span>
        </div>
      ) : null}
    </div>
  );
}
