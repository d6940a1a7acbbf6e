/** Which lines are shown: of one kind, or with these words. */

import { TextField } from "../../shared/Field";
import { SelectField } from "../../shared/SelectField";
import { useText } from "../../text/text";
import { FILTERS, type Filter, isFilter } from "./filters";

interface ShownProps {
  filter: Filter;
  text: string;
  onFilter: (filter: Filter) => void;
  onText: (text: string) => void;
}

export function Shown({ filter, text, onFilter, onText }: ShownProps) {
  const { logLine } = useText();
  const options = Object.keys(FILTERS)
    .filter(isFilter)
    .map((one) => ({ value: one, label: logLine.filters[one] }));
  return (
    <search className="sp-log-shown">
      <TextField type="search" label={logLine.search} value={text} onChange={onText} />
      <SelectField
        label={logLine.show}
        value={filter}
        options={options}
        onChange={(chosen) => {
          if (isFilter(chosen)) onFilter(chosen);
        }}
      />
    </search>
  );
}
