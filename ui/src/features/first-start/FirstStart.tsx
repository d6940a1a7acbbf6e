/** No store is open: the first start, the passphrase, or what to do when that does not work. */

import { useState } from "react";
import { useLook } from "../../app/commands";
import { BeginBeside } from "./BeginBeside";
import { ContinueFromBackup } from "./ContinueFromBackup";
import { Lost } from "./Lost";
import { Opening } from "./Opening";
import { TroubleScreen } from "./TroubleScreen";
import type { TroubleCode } from "./trouble";
import { UseRecovery } from "./UseRecovery";
import { Welcome } from "./Welcome";
import { EMPTY_POINT, Wizard } from "./Wizard";
import "./first-start.css";

type Place = "home" | "wizard" | "lost" | "recover" | "beside" | "backup";

export function FirstStart() {
  const look = useLook();
  const [place, setPlace] = useState<Place>("home");
  const [met, setMet] = useState<TroubleCode | null>(null);
  const [typed, setTyped] = useState("");
  const [point, setPoint] = useState(EMPTY_POINT);
  const [damaged, setDamaged] = useState(false);
  const beside = (because: { damaged: boolean }) => {
    setDamaged(because.damaged);
    setPlace("beside");
  };
  const home = () => {
    setMet(null);
    setTyped("");
    setPlace("home");
  };
  if (!look) return null;
  switch (place) {
    case "wizard":
      return <Wizard value={point} onChange={setPoint} onLeave={home} />;
    case "lost":
      return (
        <Lost
          onCode={() => setPlace("recover")}
          onNothing={() => beside({ damaged: false })}
          onLeave={home}
        />
      );
    case "recover":
      return <UseRecovery onTrouble={setMet} onLeave={() => setPlace("lost")} />;
    case "beside":
      return (
        <BeginBeside
          damaged={damaged}
          onBegun={() => {
            setMet(null);
            setPlace("wizard");
          }}
          onLeave={damaged ? home : () => setPlace("lost")}
        />
      );
    case "backup":
      return <ContinueFromBackup typed={typed} onLeave={home} onLost={() => setPlace("lost")} />;
  }
  const trouble = met ?? look.real.trouble;
  if (trouble)
    return (
      <TroubleScreen
        trouble={trouble}
        onAgain={home}
        onContinue={() => setPlace("backup")}
        onBeside={() => beside({ damaged: true })}
      />
    );
  if (!look.real.exists)
    return <Welcome onOpenPoint={() => setPlace("wizard")} onContinue={() => setPlace("backup")} />;
  return (
    <Opening
      onLost={() => setPlace("lost")}
      onTrouble={(trouble, passphrase) => {
        setMet(trouble);
        setTyped(passphrase);
      }}
    />
  );
}
