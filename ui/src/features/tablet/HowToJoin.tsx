/** What to type on a tablet, the same as a code to scan, and the fingerprint to compare. */

import { useAct } from "../../app/commands";
import type { TabletAddress, Tablets } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

export function HowToJoin({ tablets, may }: { tablets: Tablets; may: boolean }) {
  const { tablet } = useText();
  const close = useAct("close_tablets");
  const checked = tablets.reach === "everything";
  return (
    <Panel title={tablet.joinTitle}>
      <div className="sp-body">
        {tablets.trouble ? (
          <p className="sp-callout">
            <span>
              <span aria-hidden="true">▲ </span>
              {tablet.troubles[tablets.trouble]}
            </span>
          </p>
        ) : null}
        <ol className="sp-to-do">
          {(checked ? tablet.howChecked : tablet.how).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <ul className="sp-tablet-addresses">
          {tablets.addresses.map((address) => (
            <li key={address.text}>
              <Address address={address} />
            </li>
          ))}
        </ul>
        <p>{checked ? tablet.reachEverything : tablet.reachIntake}</p>
        {tablets.fingerprint ? <Fingerprint text={tablets.fingerprint} /> : null}
        {may ? (
          <div className="sp-actions">
            <Button busy={close.busy} onClick={() => void close.run({})}>
              {tablet.switchOff}
            </Button>
          </div>
        ) : null}
      </div>
    </Panel>
  );
}

function Address({ address }: { address: TabletAddress }) {
  const { tablet } = useText();
  return (
    <>
      <img
        className="sp-tablet-addresses__code"
        src={`data:image/svg+xml,${encodeURIComponent(address.svg)}`}
        alt={tablet.scanAlt(address.text)}
      />
      <p className="sp-tablet-addresses__text">{address.text}</p>
    </>
  );
}

function Fingerprint({ text }: { text: string }) {
  const { tablet } = useText();
  return (
    <details>
      <summary>{tablet.fingerprint}</summary>
      <p className="sp-soft">{tablet.fingerprintHint}</p>
      <p className="sp-tablet-fingerprint">{text}</p>
    </details>
  );
}
