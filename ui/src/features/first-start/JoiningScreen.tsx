/** This laptop joins a point that is on another: name, passphrase, code, six digits on both screens, and the outcome. */

import { useState } from "react";
import { useAct, useQueryCommand } from "../../app/commands";
import { useInterlude } from "../../app/interlude";
import { Page } from "../../app/Page";
import { NO_CODE, sentCode } from "../../app/PairingCodeFields";
import { PairingStages } from "../../app/PairingStages";
import { Button } from "../../shared/Button";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { JoinCodeStep } from "./JoinCodeStep";
import { Joined } from "./Joined";
import { JoinLaptopStep } from "./JoinLaptopStep";
import type { Joining } from "./joining";

const EMPTY: Joining = { ...NO_CODE, name: "", passphrase: "" };

export function JoiningScreen() {
  const { done } = useInterlude();
  const pairing = useQueryCommand("get_pairing", {}).data;
  const join = useAct("join_point");
  const [value, setValue] = useState(EMPTY);
  const [step, setStep] = useState<"laptop" | "code">("laptop");
  const onChange = (change: Partial<Joining>) => setValue((before) => ({ ...before, ...change }));
  const submit = async () => {
    const { name, passphrase } = value;
    const input = { ...sentCode(value), name: name.trim(), passphrase: passphrase.trim() };
    if (!(await join.run(input))) return;
    // A code works once; name and passphrase may be on paper already.
    onChange(NO_CODE);
  };
  if (pairing && pairing.stage !== "none") return <Stages pairing={pairing} />;
  const move = { value, onChange };
  if (step === "laptop") return <JoinLaptopStep {...move} onNext={() => setStep("code")} onBack={done} />;
  return (
    <JoinCodeStep {...move} busy={join.busy} onNext={() => void submit()} onBack={() => setStep("laptop")} />
  );
}

function Stages({ pairing }: Pick<Parameters<typeof PairingStages>[0], "pairing">) {
  const { pairing: words, shell } = useText();
  const cancel = useAct("cancel_pairing");
  const stop = () => void cancel.run({});
  // What was paired is read first, and stays.
  const mayStop = pairing.stage !== "done";
  useShortcut("Escape", stop, { enabled: mayStop });
  return (
    <Page title={shell.screens.firstStart}>
      <PairingStages
        key={pairing.stage}
        pairing={pairing}
        done={<Joined pairing={pairing} />}
        again={
          <Button kind="main" large busy={cancel.busy} onClick={stop}>
            {words.again}
          </Button>
        }
      />
    </Page>
  );
}
