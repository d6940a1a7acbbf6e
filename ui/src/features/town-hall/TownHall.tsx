/** How things stand with the town hall: not enrolled yet, or what it has and what still waits. */

import { useDesk, useQueryCommand } from "../../app/commands";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { Enrolled } from "./Enrolled";
import { NotEnrolled } from "./NotEnrolled";
import "../../shared/columns.css";
import "./townHall.css";

export function TownHall() {
  const { shell, townHall } = useText();
  const { back } = useScreens();
  const { data: standing, error } = useQueryCommand("get_town_hall", {});
  const may = useDesk()?.me.may.includes("settings") ?? false;
  useShortcut("Escape", back);
  return (
    <Page title={shell.screens.townHall} keys={[{ keys: ["Esc"], does: shell.back, run: back }]}>
      <header>
        <h1 className="sp-screen-title">{townHall.title}</h1>
        <p className="sp-soft">{townHall.intro}</p>
      </header>
      {standing ? null : <Unread error={error} />}
      {standing && !standing.enrolled ? (
        <NotEnrolled ownFingerprint={standing.ownFingerprint} may={may} />
      ) : null}
      {standing?.enrolled ? <Enrolled standing={standing} townHall={standing.enrolled} may={may} /> : null}
    </Page>
  );
}
