/**
 * What it is about, in two digits or half a word: first the groups, then the choices in one of them, always in the same
 * place. Once chosen it becomes one line.
 */

import { type KeyboardEvent, type RefObject, useState } from "react";
import { useConfiguration } from "../../app/commands";
import { useScreens } from "../../app/screens";
import type { Category, Group } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { ChoiceTiles, type Tile } from "../../shared/ChoiceTiles";
import { TextField } from "../../shared/Field";
import { useLabel, useText } from "../../text/text";
import { findLeaf, matching, shortName } from "./categories";

const EMERGENCY_GROUP = "0";
const MOST_SHOWN = 10;

interface PickerProps {
  value: string;
  onChange: (category: string) => void;
  /** The field to go on with. */
  onDone: () => void;
  filterRef: RefObject<HTMLInputElement | null>;
  error: string | undefined;
}

export function CategoryPicker(props: PickerProps) {
  const groups = useConfiguration()?.groups ?? [];
  const chosen = findLeaf(groups, props.value);
  if (chosen) return <Chosen {...chosen} onChange={() => props.onChange("")} />;
  return <Choosing {...props} groups={groups} />;
}

function Chosen(props: { group: Group; leaf: Category; onChange: () => void }) {
  const { request } = useText();
  const { go } = useScreens();
  const label = useLabel();
  return (
    <div className="sp-category">
      <p className="sp-category__chosen">
        <span className="sp-soft">{label(props.group.short)} › </span>
        <b>
          {props.leaf.code} {label(props.leaf.label)}
        </b>
      </p>
      <Button kind="quiet" onClick={props.onChange}>
        {request.categoryChange}
      </Button>
      {props.leaf.countOnly ? (
        <p className="sp-warning">
          {request.countOnly}
          <Button shortcut="F3" onClick={() => go({ name: "tally" })}>
            {request.toTally}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

function Choosing({ onChange, onDone, filterRef, error, groups }: PickerProps & { groups: Group[] }) {
  const { request } = useText();
  const label = useLabel();
  const { openEmergency } = useScreens();
  const [filter, setFilter] = useState("");
  const [open, setOpen] = useState<Group | null>(null);
  const found = filter ? matching(groups, filter) : (open?.leaves ?? []);
  const pickLeaf = (code: string) => {
    onChange(code);
    onDone();
  };
  const pickGroup = (code: string) => {
    if (code === EMERGENCY_GROUP) return openEmergency();
    setFilter("");
    setOpen(groups.find((group) => group.code === code) ?? null);
    filterRef.current?.focus();
  };
  const pickDigit = (digit: string) => {
    const leaf = open?.leaves.find((one) => one.code === `${open.code}.${digit}`);
    if (leaf) pickLeaf(leaf.code);
    else if (!open) pickGroup(digit);
    else if (digit === "0") setOpen(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (/^\d$/.test(event.key) && filter === "") {
      event.preventDefault();
      pickDigit(event.key);
    } else if (event.key === "Backspace" && filter === "" && open) setOpen(null);
    else if (event.key === "Enter" && event.target === filterRef.current) {
      event.preventDefault();
      if (filter && found[0]) pickLeaf(found[0].code);
    }
  };
  const leafTiles: Tile[] = found.slice(0, MOST_SHOWN).map((leaf) => ({
    value: leaf.code,
    label: shortName(label(leaf.label)),
    digit: filter ? leaf.code : (leaf.code.split(".")[1] ?? ""),
    ...(leaf.code.startsWith("0.") ? { tone: "emergency" as const } : {}),
  }));
  const choosingLeaf = filter !== "" || open !== null;
  return (
    // The digits work on every tile in here, as they do on paper; each tile can also be reached by Tab and arrows.
    <fieldset className="sp-category" aria-label={request.categoryGroups} onKeyDown={onKeyDown}>
      <div className="sp-category__head">
        <TextField
          ref={filterRef}
          label={request.category}
          hint={open && !filter ? request.categoryLeaves(label(open.label)) : request.categoryHint}
          value={filter}
          onChange={setFilter}
          error={error}
        />
        {choosingLeaf ? (
          <Button
            kind="quiet"
            shortcut="0"
            onClick={() => {
              setFilter("");
              setOpen(null);
            }}
          >
            {request.categoryBack}
          </Button>
        ) : null}
      </div>
      <p className="sp-visually-hidden" role="status">
        {filter ? request.categoryMatches(found.length) : ""}
      </p>
      {choosingLeaf ? (
        <ChoiceTiles
          hideLegend
          compact
          columns={5}
          legend={open ? request.categoryLeaves(label(open.label)) : request.category}
          tiles={leafTiles}
          value={null}
          onChoose={(code) => (code.startsWith("0.") ? openEmergency() : pickLeaf(code))}
        />
      ) : (
        <ChoiceTiles
          hideLegend
          columns={5}
          legend={request.categoryGroups}
          tiles={groups.map((group) => ({
            value: group.code,
            label: label(group.short),
            digit: group.code,
            ...(group.code === EMERGENCY_GROUP ? { tone: "emergency" as const } : {}),
          }))}
          value={null}
          onChoose={pickGroup}
        />
      )}
      {filter && found.length === 0 ? <p className="sp-soft">{request.categoryNone}</p> : null}
    </fieldset>
  );
}
