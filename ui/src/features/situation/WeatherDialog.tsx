/** Somebody says how the weather is, and what is coming. It replaces what stood on the screen. */

import { useRef, useState } from "react";
import { useLaptopNow } from "../../app/clock";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useKept } from "../../app/kept";
import { useNotes } from "../../app/notes";
import type { Situation } from "../../generated/commands";
import { TextField } from "../../shared/Field";
import { focusOnWrong } from "../../shared/focus";
import { TimeField } from "../../shared/TimeField";
import { pastMoment } from "../../shared/typedMoment";
import { useText } from "../../text/text";
import { ConfirmedTiles } from "./ConfirmedTiles";

const EMPTY = { now: "", expected: "", since: "", source: "", confirmed: false };

export function WeatherDialog({ situation, onClose }: { situation: Situation; onClose: () => void }) {
  const { situation: words } = useText();
  const notes = useNotes();
  const now = useLaptopNow();
  const fields = useRef<HTMLDivElement>(null);
  const [content, setContent] = useKept("situation:weather", EMPTY);
  const [tried, setTried] = useState(false);
  const act = useAct("report_weather");
  const change = (changes: Partial<typeof EMPTY>) => setContent({ ...content, ...changes });
  const missing = !content.now.trim();
  const sourceless = content.confirmed && !content.source.trim();
  const save = async () => {
    setTried(true);
    if (missing || sourceless) return focusOnWrong(fields.current);
    const since = pastMoment(content.since, "", now());
    const seen = situation.weather.map((one) => one.id);
    if (!(await act.run({ ...content, since, seen }))) return;
    setContent(EMPTY);
    onClose();
    notes.say(words.saved);
  };
  return (
    <DialogForm
      wide
      title={words.weatherTitle}
      save={words.save}
      busy={act.busy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <div className="sp-form" ref={fields}>
        <TextField
          large
          label={words.weatherNow}
          hint={words.weatherNowHint}
          value={content.now}
          error={tried && missing ? words.weatherMissing : undefined}
          onChange={(typed) => change({ now: typed })}
        />
        <TextField
          optional
          label={words.weatherExpected}
          value={content.expected}
          onChange={(expected) => change({ expected })}
        />
        <TimeField label={words.sinceTime} value={content.since} onChange={(since) => change({ since })} />
        <div className="sp-report__who">
          <TextField
            label={words.who}
            hint={words.whoHint}
            value={content.source}
            error={tried && sourceless ? words.whoNeeded : undefined}
            onChange={(source) => change({ source })}
          />
          <ConfirmedTiles value={content.confirmed} onChange={(confirmed) => change({ confirmed })} />
        </div>
      </div>
    </DialogForm>
  );
}
