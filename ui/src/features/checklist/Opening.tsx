/** Opening and closing the point: how it stands, the list to go through, and the step itself. */

import { useEffect, useRef, useState } from "react";
import { useQueryCommand } from "../../app/commands";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import type { Desk, Opening as OpeningShape } from "../../generated/commands";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { CheckList } from "./CheckList";
import { listOf, type PointStateName, STATES } from "./moments";
import { StateNow } from "./StateNow";
import { Step } from "./Step";
import "../../shared/columns.css";
import "./checklist.css";

export function Opening() {
  const { checklist: words, shell } = useText();
  const { back } = useScreens();
  const { data: opening, error } = useQueryCommand("get_opening", {});
  const desk = useQueryCommand("get_desk", {}).data;
  useShortcut("Escape", back);
  const mayLead = desk?.me.may.includes("lead") ?? false;
  return (
    <Page
      title={shell.screens.opening}
      keys={[{ keys: ["Esc"], does: shell.back, run: back }]}
      foot={desk && !mayLead ? words.readOnly : undefined}
    >
      <h1 className="sp-screen-title">{words.title}</h1>
      {opening && desk ? <Content opening={opening} me={desk.me} /> : <Unread error={error} />}
    </Page>
  );
}

function Content({ opening, me }: { opening: OpeningShape; me: Desk["me"] }) {
  const { checklist: words } = useText();
  const stands = useRef<HTMLElement>(null);
  const [done, setDone] = useState(0);
  // How it stands now comes next, with the sign that is to be printed.
  useEffect(() => {
    if (done > 0) stands.current?.focus();
  }, [done]);
  const [chosen, setChosen] = useState<PointStateName | null>(null);
  // What comes next of itself: an open point closes for the night, any other opens.
  const state = chosen ?? (opening.states[0]?.state === "open" ? "night" : "open");
  const list = opening.lists.find((one) => one.code === listOf(state));
  return (
    <>
      <div className="sp-opening__top">
        <StateNow ref={stands} opening={opening} mayPrint={me.may.includes("print")} />
        <ChoiceTiles
          legend={words.which}
          tiles={STATES.map((value) => ({ value, label: words.acts[value] ?? value }))}
          value={state}
          onChoose={(value) => setChosen(value as PointStateName)}
        />
      </div>
      <div className="sp-opening">
        {list ? <CheckList list={list} mayTick={me.may.includes("log")} /> : null}
        <Step
          key={state}
          state={state}
          opening={opening}
          mayLead={me.may.includes("lead")}
          mayPrint={me.may.includes("print")}
          list={list}
          onDone={() => {
            setChosen(null);
            setDone((times) => times + 1);
          }}
        />
      </div>
    </>
  );
}
