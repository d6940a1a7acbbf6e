/** How to practise, who can sign in, and how to stop. */

import { useAct } from "../../app/commands";
import { useDrafts } from "../../app/drafts";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";

export function Exercise() {
  const { exercise, lock, files, shell } = useText();
  const { go, back } = useScreens();
  const drafts = useDrafts();
  const close = useAct("close_store");
  const stop = async () => {
    await drafts.flushAll();
    await close.run({});
  };
  useShortcut("Escape", back);
  return (
    <Page title={shell.screens.exercise} keys={[{ keys: ["Esc"], does: shell.back, run: back }]}>
      <Calm title={exercise.title} intro={exercise.intro}>
        <ol className="sp-lines">
          {exercise.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{lock.practiceNames}</p>
        <div className="sp-actions">
          <Button kind="main" large onClick={() => go({ name: "desk" })}>
            {files.toDesk}
          </Button>
          <Button busy={close.busy} onClick={() => void stop()}>
            {exercise.stop}
          </Button>
        </div>
        <p className="sp-soft">{exercise.stopIntro}</p>
      </Calm>
    </Page>
  );
}
