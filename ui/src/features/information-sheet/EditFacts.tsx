/** What has to be known of a sheet besides its words: whether it is certain, who says so, how long it holds. */

import { useNow } from "../../app/clock";
import { TextField } from "../../shared/Field";
import { YesNo } from "../../shared/YesNo";
import { useText } from "../../text/text";
import { EditCategories } from "./EditCategories";
import type { EditPartProps } from "./EditLanguages";
import { MomentFields } from "./MomentFields";
import { troubleOf, troubleOfStart } from "./momentText";
import { PictureButton } from "./PictureButton";
import { lacksSource } from "./trouble";

export function EditFacts({ content, onChange, tried }: EditPartProps) {
  const { informationSheet: text } = useText();
  const { edit } = text;
  return (
    <section className="sp-edit__facts">
      <YesNo
        question={edit.confirmed}
        value={content.confirmed}
        onChoose={(confirmed) => onChange({ confirmed })}
        wrong={tried && content.confirmed === null ? text.approveAnswer : undefined}
      />
      <TextField
        optional={content.confirmed !== true}
        label={edit.source}
        error={tried && lacksSource(content) ? edit.sourceNeeded : undefined}
        hint={edit.sourceHint}
        value={content.source}
        onChange={(source) => onChange({ source })}
      />
      <EditMoments content={content} onChange={onChange} tried={tried} />
      <div>
        <p className="sp-edit__label">{edit.sheetPicture}</p>
        <PictureButton
          of={edit.sheetPicture}
          name={content.picture}
          onChoose={(picture) => onChange({ picture })}
        />
      </div>
      <EditCategories content={content} onChange={onChange} />
      <TextField optional label={edit.area} value={content.area} onChange={(area) => onChange({ area })} />
      <KeptSources content={content} onChange={onChange} />
    </section>
  );
}

/** When it holds, and when more is known. */
function EditMoments({ content, onChange, tried }: EditPartProps) {
  const { informationSheet: text } = useText();
  const now = useNow();
  const { validFrom, validUntil, nextUpdate } = content;
  return (
    <>
      <MomentFields
        label={text.nextUpdate}
        value={nextUpdate}
        trouble={troubleOf(nextUpdate, now)}
        onChange={(changed) => onChange({ nextUpdate: changed })}
        tried={tried}
      />
      <MomentFields
        label={text.validFrom}
        value={validFrom}
        trouble={troubleOfStart(validFrom, validUntil, now)}
        alone="begins"
        onChange={(changed) => onChange({ validFrom: changed })}
        tried={tried}
      />
      <MomentFields
        label={text.validUntil}
        value={validUntil}
        trouble={troubleOf(validUntil, now)}
        onChange={(changed) => onChange({ validUntil: changed })}
        tried={tried}
      />
    </>
  );
}

/** Those of the version before: some may no longer say what this one says. */
function KeptSources({ content, onChange }: Omit<EditPartProps, "tried">) {
  const { informationSheet: text } = useText();
  const { sources } = content;
  if (sources.length === 0) return null;
  return (
    <details className="sp-edit__kept">
      <summary>{text.edit.keptSources(sources.length)}</summary>
      <ul className="sp-edit__sources">
        {sources.map((one) => (
          <li key={one.key || one.name}>
            <span>{one.name}</span>
            <button
              type="button"
              className="sp-edit__remove"
              aria-label={text.edit.remove(one.name)}
              onClick={() => onChange({ sources: sources.filter((it) => it !== one) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
