/**
 * One choice of a row of choices. Browsers submit the form on Enter, whatever the focus is on; whoever moved to an
 * answer and presses Enter means that answer. So Enter first chooses, and submits where it is chosen already.
 */

import type { KeyboardEvent } from "react";

interface RadioProps {
  /** That of the row. */
  name: string;
  chosen: boolean;
  onChoose: () => void;
  value?: string;
  className?: string;
}

export function Radio({ name, chosen, onChoose, value, className }: RadioProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.ctrlKey || event.altKey || event.metaKey) return;
    // A key that is held down must not choose and submit in one go.
    if (chosen && !event.repeat) return;
    event.preventDefault();
    if (!chosen) onChoose();
  };
  return (
    <input
      type="radio"
      className={className}
      name={name}
      value={value}
      checked={chosen}
      onChange={onChoose}
      onKeyDown={onKeyDown}
    />
  );
}
