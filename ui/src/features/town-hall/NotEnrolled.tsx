/** How a point is enrolled, and what happens until then. */

import { useScreens } from "../../app/screens";
import { Button } from "../../shared/Button";
import { Calm } from "../../shared/Calm";
import { Groups } from "../../shared/Groups";
import { useText } from "../../text/text";
import { EnrolButton } from "./EnrolButton";

interface NotEnrolledProps {
  ownFingerprint: string;
  may: boolean;
}

export function NotEnrolled({ ownFingerprint, may }: NotEnrolledProps) {
  const { townHall } = useText();
  const { go } = useScreens();
  return (
    <Calm wide focusTitle level={2} title={townHall.notTitle} intro={townHall.notIntro}>
      <ol className="sp-to-do">
        {townHall.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {may ? (
        <div className="sp-actions">
          <EnrolButton main />
          <Button large onClick={() => go({ name: "codes", scan: true })}>
            {townHall.card}
          </Button>
        </div>
      ) : (
        <p>
          <b>{townHall.onlyCoordinator}</b>
        </p>
      )}
      <p>{townHall.meanwhile}</p>
      <section className="sp-stack">
        <h3>{townHall.ownFingerprint}</h3>
        <Groups size="medium" label={townHall.ownFingerprint} groups={ownFingerprint.split(/[\s:-]+/)} />
        <p className="sp-soft">{townHall.adoptHint}</p>
      </section>
    </Calm>
  );
}
