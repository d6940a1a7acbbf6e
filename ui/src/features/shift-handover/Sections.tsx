/** The parts of a handover, in the order of a briefing. While it is offered each can be ticked as explained. */

import type { ReactNode } from "react";
import type { Handover, HandoverRow } from "../../generated/commands";
import { localeOf, useLanguage, useText } from "../../text/text";
import { ActionsPart } from "./ActionsPart";
import { Assessment } from "./Assessment";
import { Background } from "./Background";
import { Building } from "./Building";
import { Messages } from "./Messages";
import { Recommendation } from "./Recommendation";
import { Requests } from "./Requests";
import { Section } from "./Section";
import { Situation } from "./Situation";
import { Staff } from "./Staff";

type Part = (props: { handover: Handover }) => ReactNode;

const PARTS: Record<string, Part> = {
  situation: Situation,
  background: Background,
  assessment: Assessment,
  recommendation: Recommendation,
  requests: Requests,
  promises: ActionsPart,
  messages: Messages,
  staff: Staff,
  building: Building,
};

interface SectionsProps {
  handover: Handover;
  /** Absent while it is how it would be now. */
  row?: HandoverRow;
  mayTick?: boolean;
}

export function Sections({ handover, row, mayTick = false }: SectionsProps) {
  const { shiftHandover: words } = useText();
  const locale = localeOf(useLanguage());
  return (
    <div className="sp-handover__parts">
      {handover.parts.map((part, place) => {
        const Content = PARTS[part.part];
        return Content ? (
          <Section key={part.part} part={part} number={place + 1} id={row?.id} mayTick={mayTick}>
            <Content handover={handover} />
          </Section>
        ) : null;
      })}
      <p className="sp-soft sp-number">
        {words.entries(handover.entries.toLocaleString(locale), handover.digest)}
      </p>
    </div>
  );
}
