/** What a sheet is about: it is offered with requests of these categories. */

import { shortName } from "../../app/categories";
import { useConfiguration } from "../../app/commands";
import { useSubject } from "../../app/useFieldValue";
import { SelectField } from "../../shared/SelectField";
import { useLabel, useText } from "../../text/text";
import type { EditPartProps } from "./EditLanguages";

const EMERGENCY_GROUP = "0";

export function EditCategories({ content, onChange }: Omit<EditPartProps, "tried">) {
  const { informationSheet: text } = useText();
  const { edit } = text;
  const label = useLabel();
  const subject = useSubject();
  const { categories } = content;
  const groups = useConfiguration()?.groups ?? [];
  const leaves = groups.filter((group) => group.code !== EMERGENCY_GROUP).flatMap((group) => group.leaves);
  const toAdd = leaves.filter((leaf) => !categories.includes(leaf.code));
  return (
    <div>
      <SelectField
        label={edit.category}
        value=""
        options={[
          { value: "", label: edit.categoryAdd },
          ...toAdd.map((leaf) => ({
            value: leaf.code,
            label: `${leaf.code} ${shortName(label(leaf.label))}`,
          })),
        ]}
        onChange={(code) => code && onChange({ categories: [...categories, code] })}
      />
      <ul className="sp-edit__sources">
        {categories.map((code) => (
          <li key={code}>
            <span>
              {code} {subject(code)}
            </span>
            <button
              type="button"
              className="sp-edit__remove"
              aria-label={edit.remove(`${code} ${subject(code)}`)}
              onClick={() => onChange({ categories: categories.filter((one) => one !== code) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
