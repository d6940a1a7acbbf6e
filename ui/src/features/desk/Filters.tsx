/** Choosing which requests to see. */

import { type ReactNode, useId } from "react";
import { useConfiguration, useQueryCommand } from "../../app/commands";
import { CLOSED, OPEN } from "../../app/status";
import type { StatusCode } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { FormLabel, Select, SelectOption } from "../../shared/utrecht";
import { useLabel, useText } from "../../text/text";
import { type Filter, isFiltered, NO_FILTER, TO_CHECK } from "./filter";

interface FiltersProps {
  filter: Filter;
  toCheck: number;
  onChange: (filter: Filter) => void;
}

const ALL_OPEN = "open";
const ALL_CLOSED = "closed";
const ALL = "all";

export function Filters({ filter, toCheck, onChange }: FiltersProps) {
  const { desk, request } = useText();
  const label = useLabel();
  const groups = useConfiguration()?.groups ?? [];
  const volunteers = useQueryCommand("list_volunteers", {}).data?.volunteers ?? [];
  const setStatus = (value: string) => {
    if (value === ALL) return onChange({ ...filter, open: null, status: null });
    if (value === ALL_OPEN || value === ALL_CLOSED)
      return onChange({ ...filter, open: value === ALL_OPEN, status: null });
    const status = value as StatusCode;
    onChange({ ...filter, status, open: OPEN.includes(status) });
  };
  return (
    <search className="sp-filters" aria-label={desk.filters}>
      <Choice
        label={desk.filterGroup}
        value={filter.category ?? ""}
        onChange={(code) => onChange({ ...filter, category: code || null })}
      >
        <SelectOption value="">{desk.filterAll}</SelectOption>
        {groups
          .filter((group) => group.code !== "0")
          .map((group) => (
            <SelectOption key={group.code} value={group.code}>
              {label(group.short)}
            </SelectOption>
          ))}
      </Choice>
      <Choice
        label={desk.filterStatus}
        value={filter.status ?? everyStatus(filter.open)}
        onChange={setStatus}
      >
        <SelectOption value={ALL_OPEN}>{desk.filterOpen}</SelectOption>
        {OPEN.map((status) => (
          <SelectOption key={status} value={status}>
            {request.statuses[status]}
          </SelectOption>
        ))}
        <SelectOption value={ALL_CLOSED}>{desk.filterClosed}</SelectOption>
        {CLOSED.map((status) => (
          <SelectOption key={status} value={status}>
            {request.statuses[status]}
          </SelectOption>
        ))}
        <SelectOption value={ALL}>{desk.filterAll}</SelectOption>
      </Choice>
      <Choice
        label={desk.filterWho}
        value={filter.assignedTo ?? ""}
        onChange={(name) => onChange({ ...filter, assignedTo: name || null })}
      >
        <SelectOption value="">{desk.filterEveryone}</SelectOption>
        {volunteers.map((one) => (
          <SelectOption key={one.id} value={one.name}>
            {one.name}
          </SelectOption>
        ))}
      </Choice>
      {toCheck > 0 || filter.toCheck ? (
        <Button pressed={filter.toCheck} onClick={() => onChange(filter.toCheck ? NO_FILTER : TO_CHECK)}>
          {desk.toCheck(toCheck)}
        </Button>
      ) : null}
      {isFiltered(filter) ? (
        <Button kind="quiet" onClick={() => onChange(NO_FILTER)}>
          {desk.clearFilters}
        </Button>
      ) : null}
    </search>
  );
}

function everyStatus(open: boolean | null): string {
  if (open === null) return ALL;
  return open ? ALL_OPEN : ALL_CLOSED;
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <span className="sp-filter">
      <FormLabel htmlFor={id}>{label}</FormLabel>
      <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </Select>
    </span>
  );
}
