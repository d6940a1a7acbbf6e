/** A code in groups, very large, to be read aloud or copied by hand. */

import "./Groups.css";

interface GroupsProps {
  label: string;
  groups: string[];
  /** Each group bears its number, to ask for it again. */
  numbered?: boolean;
  /** The number of a group that is wrong. */
  wrong?: number | null;
  size?: "large" | "medium" | "words";
}

export function Groups({ label, groups, numbered, wrong = null, size = "large" }: GroupsProps) {
  // Groups may be alike: their place tells them apart.
  const placed = groups.map((group, place) => ({ group, number: place + 1 }));
  return (
    <ol className={`sp-groups sp-groups--${size}`} aria-label={label} dir="ltr">
      {placed.map(({ group, number }) => (
        <li key={number} className={number === wrong ? "sp-groups__group--wrong" : undefined}>
          {numbered ? (
            <span className="sp-groups__number" aria-hidden="true">
              {number === wrong ? "▲ " : ""}
              {number}
            </span>
          ) : null}
          {group}{" "}
        </li>
      ))}
    </ol>
  );
}
