/** Nobody knows the passphrase, or it is damaged and there is no copy: a new point beside the old data, which stays. */

import { useAct } from "../../app/commands";
import { useText } from "../../text/text";
import { StepPage } from "./StepPage";

interface BeginBesideProps {
  damaged: boolean;
  onBegun: () => void;
  onLeave: () => void;
}

export function BeginBeside({ damaged, onBegun, onLeave }: BeginBesideProps) {
  const { opening } = useText();
  const begin = useAct("begin_beside");
  const submit = async () => {
    if (await begin.run({ exercise: false })) onBegun();
  };
  return (
    <StepPage
      title={opening.besideTitle}
      action={opening.besideDo}
      focusAction
      busy={begin.busy}
      onSubmit={() => void submit()}
      onBack={onLeave}
    >
      <ul className="sp-lines">
        {(damaged ? opening.besideDamaged : opening.besideWhat).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </StepPage>
  );
}
