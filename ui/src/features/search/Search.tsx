/** Searching everything ever entered, as it is typed. */

import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { useQueryCommand } from "../../app/commands";
import { Page } from "../../app/Page";
import { type Screen, useScreens } from "../../app/screens";
import type { Hit, Noted } from "../../generated/commands";
import { TextField } from "../../shared/Field";
import { useFocusOnOpen } from "../../shared/focus";
import { EmptyState, Panel } from "../../shared/Panel";
import { useShortcut } from "../../shared/shortcuts";
import { useSettled } from "../../shared/useSettled";
import { localeOf, useLanguage, useText } from "../../text/text";
import { HitLine } from "./HitLine";
import "./search.css";

/** So many at once; more come when somebody goes down to them. */
const PAGE = 60;
/** How far from the last one the next are fetched. */
const AHEAD = 10;
/** In pixels. */
const NEAR_END = 600;
/** Faster than anybody types, slower than two letters of one keystroke. */
const SETTLE_MS = 25;

function keyOf(hit: Hit): string {
  if (hit.kind === "noted") return hit.noted.id;
  return hit.kind === "emergency" ? hit.report.id : hit.row.id;
}

/** Where it can be read, and worked on. */
function screenOf({ sort, id, text }: Noted): Screen {
  switch (sort) {
    case "log_line":
      return { name: "logbook", search: text };
    case "action":
      return { name: "actions" };
    case "message":
      return { name: "message", id };
    case "rumour":
      return { name: "rumours" };
    case "notice":
      return { name: "board" };
  }
}

export function Search({ text: before }: { text: string }) {
  const { search, shell } = useText();
  const language = useLanguage();
  const screens = useScreens();
  const list = useId();
  const [typed, setTyped] = useState(before);
  const [selected, setSelected] = useState(0);
  const [shown, setShown] = useState(PAGE);
  const field = useFocusOnOpen<HTMLInputElement>();
  const text = useSettled(typed.trim(), SETTLE_MS);
  const found = useQueryCommand(
    "search",
    { text, limit: shown, count: false },
    { enabled: text !== "", keepPrevious: true },
  ).data;
  const hits = text === "" ? [] : (found?.hits ?? []);
  const goDown = (near: boolean) => {
    if (near && found?.more && hits.length >= shown) setShown(shown + PAGE);
  };
  useShortcut("Escape", screens.back);
  useShortcut("F4", () => field.current?.select());
  useEffect(() => {
    document.getElementById(`${list}-${selected}`)?.scrollIntoView({ block: "nearest" });
  }, [list, selected]);

  const open = (hit: Hit) => {
    // Coming back shows the same search.
    screens.remember({ name: "search", text: typed });
    if (hit.kind === "emergency") screens.openEmergency({ report: hit.report.id });
    else screens.go(hit.kind === "noted" ? screenOf(hit.noted) : { name: "request", id: hit.row.id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[selected];
    if (event.key === "ArrowDown") {
      setSelected(Math.min(selected + 1, hits.length - 1));
      goDown(selected + AHEAD > hits.length);
    } else if (event.key === "ArrowUp") setSelected(Math.max(selected - 1, 0));
    else if (event.key === "Enter" && hit) open(hit);
    else return;
    event.preventDefault();
  };
  const count = new Intl.NumberFormat(localeOf(language)).format(hits.length);
  return (
    <Page
      title={shell.screens.search}
      keys={[
        { keys: ["↑", "↓"], does: search.keys.choose },
        { keys: ["Enter"], does: search.keys.open },
        { keys: ["Esc"], does: search.keys.back, run: screens.back },
      ]}
    >
      <h1 className="sp-visually-hidden">{shell.screens.search}</h1>
      <search className="sp-search">
        <TextField
          ref={field}
          large
          type="search"
          label={search.label}
          hint={search.hint}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setSelected(0);
            setShown(PAGE);
          }}
          onKeyDown={onKeyDown}
          controls={hits.length > 0 ? { list, active: `${list}-${selected}` } : { list, active: undefined }}
        />
      </search>
      <Panel
        title={search.results}
        aside={<span role="status">{text && found ? search.count(count, found.more) : ""}</span>}
        className="sp-hits"
      >
        <div
          id={list}
          role="listbox"
          aria-label={search.results}
          className="sp-hits__list"
          onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) =>
            goDown(scrollHeight - scrollTop - clientHeight < NEAR_END)
          }
        >
          {hits.map((hit, index) => (
            <HitLine
              key={keyOf(hit)}
              id={`${list}-${index}`}
              hit={hit}
              typed={text}
              selected={index === selected}
              onOpen={() => open(hit)}
            />
          ))}
        </div>
        {text === "" ? <EmptyState>{search.start}</EmptyState> : null}
        {text !== "" && found && hits.length === 0 ? <EmptyState>{search.none}</EmptyState> : null}
      </Panel>
    </Page>
  );
}
