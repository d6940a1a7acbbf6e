/** Which parts of a chain are there and which are missing; and what it brought once it was whole. */

import { useScreens } from "../../app/screens";
import { TakenWords } from "../../app/TakenWords";
import type { Scanned } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";

export function ScannedParts({ scanned }: { scanned: Scanned }) {
  const { codes } = useText();
  const { number, parts, missing, again } = scanned;
  if (missing.length === 0) return <Whole scanned={scanned} />;
  return (
    <div className="sp-stack sp-stack--tight">
      <p>
        <b>{codes.progress(parts - missing.length, parts)}.</b> {codes.missing(missing, parts)}{" "}
        {again ? <span className="sp-soft">{codes.again(number)}</span> : null}
      </p>
      <ol className="sp-parts" aria-label={codes.parts}>
        {Array.from({ length: parts }, (_, at) => at + 1).map((part) => {
          const here = !missing.includes(part);
          return (
            <li key={part} className={here ? "sp-parts__here" : undefined}>
              <span aria-hidden="true">
                {here ? "✓ " : ""}
                {part}
              </span>
              <span className="sp-visually-hidden">{codes.part(part, here)}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Whole({ scanned: { what, taken, enrolled } }: { scanned: Scanned }) {
  const { codes } = useText();
  const { go } = useScreens();
  const name = enrolled?.enrolled?.name;
  return (
    <div className="sp-stack sp-stack--tight">
      <p className="sp-outcome">✓ {codes.whole[what]}</p>
      {taken && what === "bundle" ? <TakenWords taken={taken} /> : null}
      {name ? (
        <>
          <p>{codes.enrolled(name)}</p>
          <div>
            <Button onClick={() => go({ name: "townHall" })}>{codes.toTownHall}</Button>
          </div>
        </>
      ) : null}
    </div>
  );
}
