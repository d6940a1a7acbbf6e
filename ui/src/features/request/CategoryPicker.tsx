/**
 * What it is about, in two digits or half a word: first the groups, then the choices in one of them, always in the same
 * place. Once chosen it becomes one line.
 */

import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useState } from "react";
import { codeIn, findLeaf, groupIn, isWords, matching, shortName } from "../../app/categories";
import { useConfiguration } from "../../app/commands";
import { useScreens } from "../../app/screens";
import type { Category, Group } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { ChoiceTiles, type Tile } from "../../shared/ChoiceTiles";
import { TextField } from "../../shared/Field";
import { useAwake } from "../../shared/shortcuts";
import { useLabel, useText } from "../../text/text";

const EMERGENCY_GROUP = "0";
const MOST_SHOWN = 10;

interface PickerProps {
  value: string;
  /** `typed`: the digits that chose it. */
  onChange: (category: string, typed?: string) => void;
  /** A paper form is typed over: an emergency on paper is typed over as well. */
  late: boolean;
  /** The field to go on with. */
  onDone: () => void;
  filterRef: RefObject<HTMLInputElement | null>;
  /** What is typed to search by. The form keeps it: it may turn out to be the request itself. */
  filter: string;
  onFilter: (filter: string) => void;
  /** The typed words are no subject: they belong to what is needed. `goOn`: so does the focus. */
  onWords: (goOn: boolean) => void;
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

function isEmergency(code: string): boolean {
  return code.startsWith(`${EMERGENCY_GROUP}.`);
}

const ELSEWHERE = "input, textarea, select, dialog";

function Choosing(props: PickerProps & { groups: Group[] }) {
  const { late, onChange, onDone, filterRef, filter, onFilter, onWords, error, groups } = props;
  const { emergency, request } = useText();
  const label = useLabel();
  const { openEmergency } = useScreens();
  const awake = useAwake();
  useEffect(() => {
    // The button that brought the choices back is gone, and the focus with it.
    if (document.activeElement === document.body) filterRef.current?.focus();
  }, [filterRef]);
  const [clicked, setOpen] = useState<Group | null>(null);
  const open = filter === "" ? clicked : groupIn(groups, filter);
  const found = open ? open.leaves : matching(groups, filter);
  const noSubject = found.length === 0 && isWords(filter);
  const report = () => {
    if (!isWords(filter)) onFilter("");
    openEmergency(late ? { paper: true } : {});
  };
  const pickLeaf = (code: string, typed?: string) => {
    if (isEmergency(code)) return report();
    onChange(code, typed);
    onDone();
  };
  const pickGroup = (code: string) => {
    if (code === EMERGENCY_GROUP) return report();
    onFilter("");
    setOpen(groups.find((group) => group.code === code) ?? null);
    filterRef.current?.focus();
  };
  // On paper every code has two digits: the second must not end up in the text of the report.
  const awaitSecondDigit = () => {
    onFilter(EMERGENCY_GROUP);
    filterRef.current?.focus();
  };
  const pickDigit = (digit: string) => {
    const leaf = open?.leaves.find((one) => one.code === `${open.code}.${digit}`);
    if (leaf) pickLeaf(leaf.code);
    else if (!open && late && digit === EMERGENCY_GROUP) awaitSecondDigit();
    else if (!open) pickGroup(digit);
    else if (digit === "0") setOpen(null);
  };
  const type = (typed: string) => {
    const leaf = findLeaf(groups, codeIn(typed, filter === "" ? clicked : null))?.leaf;
    if (leaf) pickLeaf(leaf.code, clicked ? undefined : typed);
    // At the beginning it stands for the emergency report, and in an open group for the way back.
    else if (typed === EMERGENCY_GROUP) pickDigit(typed);
    else onFilter(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const inField = event.target === filterRef.current;
    if (/^\d$/.test(event.key) && filter === "" && !inField) {
      // The focus moves to the field, and the digit must not follow it.
      event.preventDefault();
      pickDigit(event.key);
    } else if (event.key === "Backspace" && filter === "" && open) setOpen(null);
    else if (!inField) return;
    else if (event.key === "Enter") {
      event.preventDefault();
      if (open?.code === EMERGENCY_GROUP) report();
      else if (filter && !open && found[0]) pickLeaf(found[0].code);
      else if (noSubject) onWords(true);
    } else if (event.key === "Tab" && !event.shiftKey && noSubject) {
      event.preventDefault();
      onWords(true);
    }
  };
  const onBlur = (event: FocusEvent) => {
    if (event.target !== filterRef.current || !noSubject) return;
    // Whoever chose another field, a dialog or an emergency report stays there.
    const to = event.relatedTarget;
    onWords(awake && !(to instanceof Element && to.closest(ELSEWHERE)));
  };
  const showAll = () => {
    setOpen(null);
    if (isWords(filter)) onWords(false);
    else onFilter("");
    filterRef.current?.focus();
  };
  const hintOf = (group: Group) =>
    group.code === EMERGENCY_GROUP ? emergency.enterOrChoose : request.categoryLeaves(label(group.label));
  const hint = open ? hintOf(open) : request.categoryHint;
  const enterTakes = filter !== "" && !open ? found[0]?.code : undefined;
  const leafTiles: Tile[] = found.slice(0, MOST_SHOWN).map((leaf) => ({
    value: leaf.code,
    label: shortName(label(leaf.label)),
    digit: open ? (leaf.code.split(".")[1] ?? "") : leaf.code,
    ...(isEmergency(leaf.code) ? { tone: "emergency" as const } : {}),
    ...(leaf.code === enterTakes ? { taken: "Enter" } : {}),
  }));
  const choosingLeaf = filter !== "" || open !== null;
  return (
    // The digits work on every tile in here, as they do on paper; each tile can also be reached by Tab and arrows.
    <fieldset
      className="sp-category"
      aria-label={request.categoryGroups}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <div className="sp-category__head">
        <TextField
          ref={filterRef}
          label={request.category}
          hint={hint}
          value={filter}
          onChange={type}
          error={error}
        />
        {choosingLeaf ? (
          <Button kind="quiet" {...(filter ? {} : { shortcut: "0" })} onClick={showAll}>
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
          onChoose={pickLeaf}
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
