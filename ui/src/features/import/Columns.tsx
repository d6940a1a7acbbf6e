/** Which column is what: prefilled with the program's guess, and with an example from the file beside it. */

import { useConfiguration } from "../../app/commands";
import type { ImportPreview } from "../../generated/commands";
import { Panel } from "../../shared/Panel";
import { type Option, SelectField } from "../../shared/SelectField";
import { useLabel, useText } from "../../text/text";
import type { Choices } from "./chosen";

const NONE = "";

/** The fields a list usually has, in the order of the form; others show when the program recognised them. */
const USUAL = [
  "what",
  "where",
  "category",
  "urgency",
  "received_at",
  "paper_number",
  "received_by",
  "name",
  "reach",
  "access",
  "people",
  "language",
  "tried",
];
const NEEDED = "what";

interface ColumnsProps {
  preview: ImportPreview;
  choices: Choices;
  onChange: (choices: Choices) => void;
}

export function Columns({ preview, choices, onChange }: ColumnsProps) {
  const { files } = useText();
  const mapping = choices.mapping ?? preview.mapping;
  const fields = [...USUAL, ...Object.keys(mapping).filter((field) => !USUAL.includes(field))];
  const setColumn = (field: string, column: string) => {
    const { [field]: _, ...others } = mapping;
    onChange({ ...choices, mapping: column === NONE ? others : { ...others, [field]: column } });
  };
  // A list without subjects gets nowhere before one is chosen.
  const defaultsFirst = !mapping.category;
  const defaults = <Defaults choices={choices} onChange={onChange} />;
  return (
    <Panel title={files.columnsTitle} className="sp-import__columns">
      <p className="sp-import__intro">{files.columnsIntro}</p>
      {defaultsFirst ? defaults : null}
      <div className="sp-import__fields">
        {fields.map((field) => (
          <Column
            key={field}
            field={field}
            column={mapping[field] ?? NONE}
            preview={preview}
            onChange={(column) => setColumn(field, column)}
          />
        ))}
      </div>
      {defaultsFirst ? null : defaults}
    </Panel>
  );
}

interface ColumnProps {
  field: string;
  column: string;
  preview: ImportPreview;
  onChange: (column: string) => void;
}

function Column({ field, column, preview, onChange }: ColumnProps) {
  const { files, request } = useText();
  const place = preview.columns.indexOf(column);
  const example = place < 0 ? "" : (preview.sample.find((row) => row[place])?.[place] ?? "");
  const name = request.fields[field] ?? field;
  return (
    <div className="sp-import__field">
      <SelectField
        label={field === NEEDED ? `${name} (${files.required})` : name}
        value={column}
        onChange={onChange}
        options={[
          { value: NONE, label: files.noColumn },
          ...preview.columns.map((one) => ({ value: one, label: one })),
        ]}
      />
      <p className="sp-import__example">{example ? files.example(example) : ""}</p>
    </div>
  );
}

interface DefaultsProps {
  choices: Choices;
  onChange: (choices: Choices) => void;
}

/** What to take where a row has no category or urgency. */
function Defaults({ choices, onChange }: DefaultsProps) {
  const { files } = useText();
  const label = useLabel();
  const configuration = useConfiguration();
  const categories: Option[] = (configuration?.groups ?? []).flatMap((group) =>
    group.leaves.filter((leaf) => !leaf.countOnly).map((leaf) => option(leaf.code, label(leaf.label))),
  );
  const urgencies = (configuration?.urgencies ?? []).map((one) => ({
    value: one.code,
    label: label(one.label),
  }));
  return (
    <div className="sp-import__fields sp-import__defaults">
      <SelectField
        label={files.defaultCategory}
        value={choices.category ?? NONE}
        options={[{ value: NONE, label: files.noDefault }, ...categories]}
        onChange={(category) => onChange({ ...choices, category: category || null })}
      />
      <SelectField
        label={files.defaultUrgency}
        value={choices.urgency ?? NONE}
        options={[{ value: NONE, label: files.ofCategory }, ...urgencies]}
        onChange={(urgency) => onChange({ ...choices, urgency: urgency || null })}
      />
    </div>
  );
}

function option(code: string, label: string): Option {
  return { value: code, label: `${code} ${label}` };
}
