/** For whom, and onto the stick. */

import { type FormEvent, useState } from "react";
import { useAct } from "../../app/commands";
import type { MadeFor, StickWritten } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

interface ToStickProps {
  folder: string;
  onMissing: () => void;
  onWritten: (written: StickWritten) => void;
}

export function ToStick({ folder, onMissing, onWritten }: ToStickProps) {
  const { stick } = useText();
  const [madeFor, setMadeFor] = useState<MadeFor>("town_hall");
  const act = useAct("write_stick");
  const write = async (event: FormEvent) => {
    event.preventDefault();
    if (!folder) return onMissing();
    const written = await act.run({ folder, madeFor });
    if (written) onWritten(written);
  };
  return (
    <Panel title={stick.toTitle}>
      <form className="sp-body" onSubmit={(event) => void write(event)}>
        <ChoiceTiles
          legend={stick.forWhom}
          value={madeFor}
          onChoose={(chosen) => setMadeFor(chosen === "laptops" ? "laptops" : "town_hall")}
          tiles={[
            { value: "town_hall", label: stick.tiles.town_hall },
            { value: "laptops", label: stick.tiles.laptops },
          ]}
        />
        <p aria-live="polite" className="sp-soft">
          {madeFor === "laptops" ? stick.forLaptops : stick.forTownHall}
        </p>
        <div className="sp-actions">
          <Button kind="main" type="submit" large busy={act.busy}>
            {stick.write}
          </Button>
          <span role="status">{act.busy ? <b>{stick.writing}</b> : ""}</span>
        </div>
      </form>
    </Panel>
  );
}
