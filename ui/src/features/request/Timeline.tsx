/** Everything that happened, newest first: who, when, what, and what stood there before. */

import { useNow, useTimes } from "../../app/clock";
import { useErasingReason } from "../../app/ErasedLine";
import { useMeansName } from "../../app/PassOnFields";
import { useFieldValue } from "../../app/useFieldValue";
import { useWriter } from "../../app/useWriter";
import type { RequestPage, TimelineEntry, TimelineWhat } from "../../generated/commands";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

export function Timeline({ page }: { page: RequestPage }) {
  const { request } = useText();
  const times = useTimes();
  const now = useNow();
  const tell = useTelling();
  const writer = useWriter(request.when.nobody);
  const told = page.timeline.filter((_, place) => !isTold(page.timeline, place));
  const entries = told.map((entry, place) => ({ entry, place })).reverse();
  return (
    <Panel title={request.timeline} aside={told.length} className="sp-timeline">
      <ol className="sp-timeline__list" reversed>
        {entries.map(({ entry, place }) => (
          <li key={place}>
            <p className="sp-timeline__when">
              <b className="sp-number">{times.moment(entry.at, now)}</b>{" "}
              <span className="sp-soft">{writer(entry)}</span>
            </p>
            <Told lines={tell(entry.what)} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** Passing on is also a change of the status; the line before it says more. */
function isTold(timeline: TimelineEntry[], place: number): boolean {
  const what = timeline[place]?.what;
  const before = timeline[place - 1];
  const passesOn = what?.kind === "changed" && what.field === "status" && what.after === "forwarded";
  return passesOn && before?.what.kind === "forwarded" && before.by === timeline[place]?.by;
}

function Told({ lines }: { lines: string[] }) {
  return lines.map((line) => (
    <p key={line} className="sp-timeline__what">
      {line}
    </p>
  ));
}

function useTelling(): (what: TimelineWhat) => string[] {
  const { request } = useText();
  const say = useFieldValue();
  const erasingReason = useErasingReason();
  const meansName = useMeansName();
  const times = useTimes();
  const { when } = request;
  // On the form many a name is a question; here it stands inside a sentence.
  const fieldName = (name: string) => (request.fields[name] ?? name).replace(/\?$/, "");
  return (what) => {
    switch (what.kind) {
      case "logged":
        return [when.logged];
      case "imported":
        return [when.imported];
      case "noted":
        return [when.noted(what.text)];
      case "linked":
        return [what.same ? when.linked(what.number) : when.unlinked(what.number)];
      case "erased":
        return [when.erased(erasingReason(what.reason))];
      case "wordsErased":
        return [when.wordsErased[what.of]];
      case "changed": {
        const before = what.before.map((value) => say(what.field, value)).filter(Boolean);
        // Nothing becomes new but by being opened again.
        if (what.field === "status")
          return [what.after === "new" ? when.reopened : when.status(say("status", what.after))];
        return [
          when.changed(
            fieldName(what.field),
            before.join(" / "),
            say(what.field, what.after) || request.empty,
          ),
        ];
      }
      case "forwarded": {
        const told = `${when.forwarded(what.to, meansName(what.means))}, ${times.clock(what.at)}`;
        const along = what.details.map(fieldName).join(", ");
        return along ? [told, when.forwardedWith(along)] : [told];
      }
    }
  };
}
