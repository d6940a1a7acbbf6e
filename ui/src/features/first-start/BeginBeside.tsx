/** Nobody knows the passphrase: a new point beside the old data, which stays. */

import { useAct } from "../../app/commands";
import { useText } from "../../text/text";
import { StepPage } from "./StepPage";

export function BeginBeside({ onBegun, onLeave }: { onBegun: () => void; onLeave: () => void }) {
  const { opening } = useText();
  const begin = useAct("begin_beside");
  const submit = async () => {
    if (await begin.run({ exercise: false })) onBegun();
  };
  return (
    <StepPage
      title={opening.besideTitle}
      action={opening.besideDo}
      busy={begin.busy}
      onSubmit={() => void submit()}
      onBack={onLeave}
    >
      <ul className="sp-lines">
        {opening.besideWhat.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </StepPage>
  );
}
