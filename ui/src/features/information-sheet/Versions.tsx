/** All versions of a sheet, the highest first; each can be read. */

import { useNow, useTimes } from "../../app/clock";
import { useScreens } from "../../app/screens";
import type { SheetPage } from "../../generated/commands";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { StandingWord } from "./StandingWord";

export function Versions({ page }: { page: SheetPage }) {
  const { informationSheet: text } = useText();
  const times = useTimes();
  const now = useNow();
  const { go } = useScreens();
  const { code, digest } = page.summary;
  if (page.versions.length < 2) return null;
  return (
    <Panel title={text.versions} aside={page.versions.length}>
      <ul className="sp-versions">
        {page.versions.map((one) => (
          <li key={one.digest}>
            {one.digest === digest ? (
              <span>
                <b>{text.version(one.version)}</b> ({text.versionShown})
              </span>
            ) : (
              <button
                type="button"
                className="sp-versions__open"
                onClick={() => go({ name: "sheet", code, digest: one.digest })}
              >
                {text.version(one.version)}
              </button>
            )}
            <StandingWord standing={one.standing} />
            <span className="sp-small">
              {[
                one.written ? text.byAt(one.written.by, times.moment(one.written.at, now)) : "",
                one.copies > 0 ? text.given(one.copies) : text.givenNone,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
