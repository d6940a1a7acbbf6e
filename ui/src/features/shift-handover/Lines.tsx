/** A list under its heading in a part: its first lines, and the rest when somebody asks for it. */

import { type ReactNode, useState } from "react";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";

/** Thousands of lines at once would make an old laptop wait. */
const AT_ONCE = 50;

interface LinesProps<T> {
  title: string;
  list: T[];
  line: (one: T) => ReactNode;
  keyOf: (one: T) => string;
  /** Says that there is nothing; otherwise an empty list does not stand there. */
  evenEmpty?: boolean;
}

export function Lines<T>({ title, list, line, keyOf, evenEmpty }: LinesProps<T>) {
  const { shiftHandover: words } = useText();
  const [shown, setShown] = useState(AT_ONCE);
  if (list.length === 0 && !evenEmpty) return null;
  const rest = Math.min(list.length - shown, AT_ONCE);
  return (
    <section className="sp-handover-list">
      <h3 className="sp-handover-list__title">
        {title} {list.length > 0 ? <span className="sp-soft sp-number">{list.length}</span> : null}
      </h3>
      {list.length === 0 ? <p className="sp-soft">{words.nothing}</p> : null}
      <ul className="sp-handover-list__list">
        {list.slice(0, shown).map((one) => (
          <li key={keyOf(one)}>{line(one)}</li>
        ))}
      </ul>
      {rest > 0 ? <Button onClick={() => setShown(shown + AT_ONCE)}>{words.moreOf(rest)}</Button> : null}
    </section>
  );
}
