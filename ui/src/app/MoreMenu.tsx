/** Everything that is not needed all day, by name, in one place. */

import { useState } from "react";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import { useShortcut } from "../shared/shortcuts";
import { useText } from "../text/text";
import { useBackend } from "./backend";
import { useNotes } from "./notes";
import { type Screen, useScreens } from "./screens";

type MenuName =
  | Exclude<Screen["name"], "desk" | "newRequest" | "request" | "search" | "sheet" | "message" | "newMessage">
  | "publicScreen";

/** What it takes to see an item; nothing means that everybody may. */
interface Item {
  name: MenuName;
  permission?: string;
  exerciseOnly?: boolean;
  /** Done before the laptop itself. */
  atLaptop?: boolean;
}

/** What the crew keeps up with, and hands on to the next one. */
const crew: Item[] = [
  { name: "shift" },
  { name: "logbook" },
  { name: "actions" },
  { name: "messages" },
  { name: "statusReport" },
  { name: "situation" },
  { name: "opening" },
  { name: "handover" },
];

const items: Item[] = [
  { name: "sheets" },
  { name: "tally", permission: "count" },
  { name: "board" },
  { name: "rumours" },
  { name: "publicScreen", atLaptop: true },
  { name: "print", permission: "print" },
  { name: "putAway" },
  { name: "volunteers" },
  { name: "import", permission: "import" },
  { name: "export", permission: "export" },
  { name: "settings", atLaptop: true },
  { name: "exercise", exerciseOnly: true },
];

/** Ways to bring to others what is here, and to take in what they bring. */
const exchange: Item[] = [
  { name: "laptops", atLaptop: true },
  { name: "tablets", atLaptop: true },
  { name: "stick", atLaptop: true },
  { name: "codes" },
  { name: "townHall" },
];

export function MoreMenu(props: { may: string[]; exercise: boolean; onTablet: boolean }) {
  const { shell } = useText();
  const { go } = useScreens();
  const backend = useBackend();
  const notes = useNotes();
  const [open, setOpen] = useState(false);
  useShortcut("F10", () => setOpen(true), { global: true });
  const maySee = (item: Item) =>
    (!item.permission || props.may.includes(item.permission)) &&
    (!item.exerciseOnly || props.exercise) &&
    !(item.atLaptop && props.onTablet);
  const choose = (name: MenuName) => {
    setOpen(false);
    if (name === "publicScreen") void backend.openPublicScreen().catch(notes.fail);
    else go({ name });
  };
  return (
    <>
      <Button kind="quiet" shortcut="F10" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {shell.more}
      </Button>
      {open ? (
        <Dialog wide title={shell.moreTitle} onClose={() => setOpen(false)}>
          <div className="sp-menus">
            <Menu title={shell.moreShift} items={crew.filter(maySee)} onChoose={choose} />
            <Menu title={shell.morePoint} items={items.filter(maySee)} onChoose={choose} />
            <Menu title={shell.moreExchange} items={exchange.filter(maySee)} onChoose={choose} />
          </div>
        </Dialog>
      ) : null}
    </>
  );
}

interface MenuProps {
  title: string;
  items: Item[];
  onChoose: (name: MenuName) => void;
}

function Menu({ title, items: shown, onChoose }: MenuProps) {
  const { shell } = useText();
  return (
    <section>
      <h3 className="sp-menu__title">{title}</h3>
      <ul className="sp-menu">
        {shown.map(({ name }) => (
          <li key={name}>
            <Button onClick={() => onChoose(name)}>{shell.screens[name]}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
