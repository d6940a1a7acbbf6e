/** Where people wrote different things without seeing each other: both values, who and when, and a choice. */

import { useNow, useTimes } from "../../app/clock";
import { useAct } from "../../app/commands";
import { useFieldValue } from "../../app/useFieldValue";
import { useWriter } from "../../app/useWriter";
import type { Field, FieldValue, OtherValue, RequestPage } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";
import { kindOf } from "./fieldSpecs";

interface DisagreementsProps {
  page: RequestPage;
  onCombine: ((field: string) => void) | undefined;
}

export function Disagreements({ page, onCombine }: DisagreementsProps) {
  const { request } = useText();
  const disputed = page.fields.filter((field) => field.others.length > 0);
  if (disputed.length === 0) return null;
  return (
    <section className="sp-dispute" aria-labelledby="dispute">
      <h2 id="dispute">◆ {request.toCheckNote}</h2>
      {disputed.map((field) => (
        <Disputed key={field.name} page={page} field={field} onCombine={onCombine} />
      ))}
    </section>
  );
}

function Disputed({ page, field, onCombine }: DisagreementsProps & { field: Field }) {
  const { request, common, laptop } = useText();
  const say = useFieldValue();
  const times = useTimes();
  const now = useNow();
  const change = useAct("change_request");
  const choose = (value: FieldValue) =>
    void change.run({ id: page.row.id, changes: [{ field: field.name, value, seen: field.seen }] });
  const writerOf = useWriter(common.unknown);
  // The same person may have written both.
  const writer = ({ on, ...one }: OtherValue) =>
    [writerOf(one), on && !one.byRadio ? laptop.called(on.name, on.letter) : ""].filter(Boolean).join(", ");
  const words = (value: FieldValue) => say(field.name, value) || request.empty;
  const together = kindOf(field.name) === "text" || Array.isArray(field.value);
  const values: OtherValue[] = [field, ...field.others];
  return (
    <div className="sp-dispute__field">
      <h3>{request.fields[field.name] ?? field.name}</h3>
      <ul>
        {values.map((one) => (
          <li key={`${one.at}-${writer(one)}-${JSON.stringify(one.value)}`}>
            <span className="sp-dispute__value">
              <b>{words(one.value)}</b>
              <span className="sp-soft"> {request.valueBy(writer(one), times.moment(one.at, now))}</span>
            </span>
            {onCombine ? (
              <Button
                onClick={() => choose(one.value)}
                aria-label={`${request.choosesThis}: ${words(one.value)}`}
              >
                {request.choosesThis}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {onCombine && field.name !== "status" ? (
        <Button kind="quiet" onClick={() => onCombine(field.name)}>
          {together ? request.combine : request.chooseOther}
        </Button>
      ) : null}
    </div>
  );
}
