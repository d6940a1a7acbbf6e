/** Files for others that this laptop carries: onto the next stick. */

import { useNow, useTimes } from "../../app/clock";
import { useAct, useQueryCommand } from "../../app/commands";
import { useNotes } from "../../app/notes";
import type { HandedIn } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { sizeIn } from "../../shared/size";
import { useLanguage, useText } from "../../text/text";

export function CarriedFiles({ folder, onMissing }: { folder: string; onMissing: () => void }) {
  const { stick } = useText();
  const language = useLanguage();
  const notes = useNotes();
  const files = useQueryCommand("list_carried", {}).data?.files ?? [];
  const act = useAct("write_carried");
  if (files.length === 0) return null;
  const write = async () => {
    if (!folder) return onMissing();
    if (await act.run({ folder })) notes.say(stick.writtenCarried);
  };
  return (
    <Panel title={stick.carriedTitle} aside={files.length}>
      <div className="sp-body">
        <p className="sp-soft">{stick.carriedIntro}</p>
        <ul className="sp-to-do">
          {files.map(({ file, point, number, bytes, handedIn }) => (
            <li key={file}>
              {stick.carriedFile(point, number, sizeIn(language, bytes))}
              {handedIn ? <HandedInLine {...handedIn} /> : null}
            </li>
          ))}
        </ul>
        <div className="sp-actions">
          <Button busy={act.busy} onClick={() => void write()}>
            {stick.writeCarried}
          </Button>
          <span role="status">{act.busy ? stick.writing : ""}</span>
        </div>
      </div>
    </Panel>
  );
}

function HandedInLine({ at, outcome }: HandedIn) {
  const { stick } = useText();
  const times = useTimes();
  const now = useNow();
  return <p className="sp-soft">{stick.handedIn[outcome](times.moment(at, now))}</p>;
}
