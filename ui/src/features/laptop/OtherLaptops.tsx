/** The other laptops, in words: in touch or last seen, up to date or behind, clock right or not. */

import { useState } from "react";
import { useNow, useTimes } from "../../app/clock";
import type { Laptop } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { EmptyState, Panel } from "../../shared/Panel";
import { useText } from "../../text/text";
import { AddressDialog } from "./AddressDialog";
import { LetterTile } from "./LetterTile";
import { NameDialog } from "./NameDialog";
import { StrikeOffDialog } from "./StrikeOffDialog";
import { WhyDialog } from "./WhyDialog";

/** A difference that nobody notices in a list. */
const CLOCK_SECONDS = 120;

type Question = "why" | "name" | "address" | "strikeOff";

export function OtherLaptops({ laptops, may }: { laptops: Laptop[]; may: boolean }) {
  const { laptop: words } = useText();
  const [asked, setAsked] = useState<{ laptop: Laptop; what: Question } | null>(null);
  const close = () => setAsked(null);
  return (
    <Panel title={words.othersTitle} aside={laptops.length > 0 ? laptops.length : undefined}>
      {laptops.length === 0 ? <EmptyState>{words.none}</EmptyState> : null}
      <ul className="sp-items">
        {laptops.map((laptop) => (
          <LaptopItem
            key={laptop.device}
            laptop={laptop}
            may={may}
            onAsk={(what) => setAsked({ laptop, what })}
          />
        ))}
      </ul>
      {asked?.what === "why" ? (
        <WhyDialog
          title={words.whyOne(words.called(asked.laptop.name, asked.laptop.letter))}
          device={asked.laptop.device}
          onClose={close}
        />
      ) : null}
      {asked?.what === "name" ? <NameDialog laptop={asked.laptop} onClose={close} /> : null}
      {asked?.what === "address" ? <AddressDialog laptop={asked.laptop} onClose={close} /> : null}
      {asked?.what === "strikeOff" ? <StrikeOffDialog laptop={asked.laptop} onClose={close} /> : null}
    </Panel>
  );
}

interface LaptopItemProps {
  laptop: Laptop;
  may: boolean;
  onAsk: (what: Question) => void;
}

function LaptopItem({ laptop, may, onAsk }: LaptopItemProps) {
  const { laptop: words } = useText();
  const called = words.called(laptop.name, laptop.letter);
  const admitted = laptop.standing === "admitted";
  const ask = (what: Question, label: string) => (
    <Button
      kind="quiet"
      aria-haspopup="dialog"
      aria-label={`${label}: ${called}`}
      onClick={() => onAsk(what)}
    >
      {label}…
    </Button>
  );
  return (
    <li>
      <LetterTile letter={laptop.letter} />
      <div className="sp-items__words">
        <p className="sp-laptop__name">
          <b>{laptop.name || called}</b>
        </p>
        {admitted ? <Contact laptop={laptop} /> : <p className="sp-soft">{words.struckOff}</p>}
      </div>
      {admitted ? (
        <span className="sp-actions sp-laptop__actions">
          {laptop.inTouch ? null : (
            <Button
              aria-haspopup="dialog"
              aria-label={`${words.whyShort} ${called}`}
              onClick={() => onAsk("why")}
            >
              {words.whyShort}
            </Button>
          )}
          {may ? (
            <>
              {ask("name", words.rename)}
              {ask("address", words.address)}
              {ask("strikeOff", words.strikeOff)}
            </>
          ) : null}
        </span>
      ) : null}
    </li>
  );
}

function Contact({ laptop }: { laptop: Laptop }) {
  const { laptop: words } = useText();
  const times = useTimes();
  const now = useNow();
  const ahead = laptop.clockAheadSeconds ?? 0;
  const met =
    laptop.lastMet === null
      ? words.neverMet
      : words.lastMet(times.moment(laptop.lastMet, now), times.ago(laptop.lastMet, now));
  return (
    <>
      <p className={laptop.inTouch ? "sp-laptop__touch" : undefined}>
        <span aria-hidden="true">{laptop.inTouch ? "● " : "○ "}</span>
        {laptop.inTouch ? words.inTouch : met}
        {" · "}
        {laptop.behind > 0 ? words.behind(laptop.behind) : words.upToDate}
      </p>
      {Math.abs(ahead) > CLOCK_SECONDS ? (
        <p>
          <span className="sp-mark">
            ▲ {(ahead > 0 ? words.clockAhead : words.clockBehind)(times.duration(Math.abs(ahead) * 1000))}
          </span>
        </p>
      ) : null}
      {laptop.inTouch || !laptop.address ? null : (
        <p className="sp-soft">{words.reachedAt(laptop.address)}</p>
      )}
    </>
  );
}
