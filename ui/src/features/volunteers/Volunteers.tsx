/** Who helps here. The coordinator changes the list; others read it. */

import { useDesk, useQueryCommand } from "../../app/commands";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import type { Volunteer } from "../../generated/commands";
import { Panel } from "../../shared/Panel";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { AddVolunteer } from "./AddVolunteer";
import { VolunteerList } from "./VolunteerList";
import "./volunteers.css";

export function Volunteers() {
  const { volunteers, shell } = useText();
  const { back } = useScreens();
  const me = useDesk()?.me;
  const all = useQueryCommand("list_volunteers", {}).data?.volunteers;
  const mayChange = me?.may.includes("people") ?? false;
  useShortcut("Escape", back);
  const keys = mayChange
    ? [
        { keys: ["Enter"], does: volunteers.keyAdd },
        { keys: ["Tab"], does: volunteers.keyNext },
      ]
    : [];
  return (
    <Page
      title={shell.screens.volunteers}
      keys={[...keys, { keys: ["Esc"], does: shell.back, run: back }]}
      foot={me && !mayChange ? volunteers.readOnly : undefined}
    >
      <h1 className="sp-visually-hidden">{volunteers.title}</h1>
      <div className={mayChange ? "sp-people" : "sp-people sp-people--read"}>
        {mayChange ? <AddVolunteer /> : null}
        {all ? <Lists all={all} mayChange={mayChange} me={me?.id ?? ""} /> : null}
      </div>
    </Page>
  );
}

function Lists({ all, mayChange, me }: { all: Volunteer[]; mayChange: boolean; me: string }) {
  const { volunteers } = useText();
  const active = all.filter((one) => one.active);
  const off = all.filter((one) => !one.active);
  return (
    <Panel title={volunteers.listTitle} aside={volunteers.count(active.length)} className="sp-people__list">
      <VolunteerList title={volunteers.listTitle} list={active} mayChange={mayChange} me={me} />
      {off.length > 0 ? (
        <>
          <h3 className="sp-people__off">{volunteers.offTitle}</h3>
          <VolunteerList title={volunteers.offTitle} list={off} mayChange={mayChange} me={me} />
        </>
      ) : null}
    </Panel>
  );
}
