/** What the entries say that stand aside of one laptop, in the order in which they came. */

import { useNow, useTimes } from "../../app/clock";
import { useQueryCommand } from "../../app/commands";
import { Unread } from "../../app/Unread";
import { useFieldValue } from "../../app/useFieldValue";
import type { AsideLine, AsideWords, WhichAside } from "../../generated/commands";
import { useText } from "../../text/text";

export function AsideLines({ device, reason }: WhichAside) {
  const { laptop, request } = useText();
  const times = useTimes();
  const now = useNow();
  const { data, error } = useQueryCommand("read_aside", { device, reason });
  const say = useWords();
  if (!data) return <Unread error={error} />;
  return (
    <ol className="sp-aside__lines">
      {data.lines.map((line, place) => (
        // Entries have no name here, and never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={place}>
          <p className="sp-soft">
            <span className="sp-number">{times.moment(line.at, now)}</span> {line.by ?? request.when.nobody}
          </p>
          <p>
            <b>{titleOf(line, laptop.asideKinds[line.kind])}</b>
          </p>
          {line.says.map((words) => (
            <p key={`${words.field} ${String(words.value)}`}>{say(words)}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}

function titleOf({ number }: AsideLine, kind: string): string {
  return number === null ? kind : `${kind} ${number}`;
}

/** A field and what was typed in it; codes that stand for words are said in words. */
function useWords(): (words: AsideWords) => string {
  const { request } = useText();
  const say = useFieldValue();
  return ({ field, value }) => {
    if (field === null) return say("", value);
    const label = request.fields[field] ?? field;
    return `${label}${label.endsWith("?") ? "" : ":"} ${say(field, value)}`;
  };
}
