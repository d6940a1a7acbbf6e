/** Everything that is not needed all day, by name, in one place. */

import { useState } from "react";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import { useShortcut } from "../shared/shortcuts";
import { useText } from "../text/text";
import { type Screen, useScreens } from "./screens";

type MenuName = "tally" | "volunteers" | "print" | "import" | "export" | "settings" | "exercise";

/** What it takes to see an item; nothing means that everybody may. */
const items: { name: MenuName; permission?: string; exerciseOnly?: boolean }[] = [
  { name: "tally", permission: "count" },
  { name: "print", permission: "print" },
  { name: "volunteers" },
  { name: "import", permission: "import" },
  { name: "export", permission: "export" },
  { name: "settings" },
  { name: "exercise", exerciseOnly: true },
];

export function MoreMenu(props: { may: string[]; exercise: boolean }) {
  const { shell } = useText();
  const { go } = useScreens();
  const [open, setOpen] = useState(false);
  useShortcut("F10", () => setOpen(true), { global: true });
  const shown = items.filter(
    (item) =>
      (!item.permission || props.may.includes(item.permission)) && (!item.exerciseOnly || props.exercise),
  );
  const choose = (screen: Screen) => {
    setOpen(false);
    go(screen);
  };
  return (
    <>
      <Button kind="quiet" shortcut="F10" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {shell.more}
      </Button>
      {open ? (
        <Dialog title={shell.moreTitle} onClose={() => setOpen(false)}>
          <ul className="sp-menu">
            {shown.map((item) => (
              <li key={item.name}>
                <Button onClick={() => choose({ name: item.name })}>{shell.screens[item.name]}</Button>
              </li>
            ))}
          </ul>
        </Dialog>
      ) : null}
    </>
  );
}
