/** Everything that is not there yet, or one emergency report or request. */

import { useNow, useTimes } from "../../app/clock";
import { useQueryCommand } from "../../app/commands";
import { RequestPicker } from "../../app/RequestPicker";
import type { CodesKind, CodesWhat } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { SelectField } from "../../shared/SelectField";
import { useText } from "../../text/text";

interface WhatToMakeProps {
  value: CodesWhat;
  onChange: (what: CodesWhat) => void;
  error: string | undefined;
}

export function WhatToMake({ value, onChange, error }: WhatToMakeProps) {
  const { codes } = useText();
  return (
    <>
      <ChoiceTiles
        legend={codes.what}
        compact
        value={value.kind}
        onChoose={(kind) => onChange({ kind: kind as CodesKind, id: null })}
        tiles={[
          { value: "changes", label: codes.changes },
          { value: "emergency", label: codes.emergency },
          { value: "request", label: codes.request },
        ]}
      />
      {value.kind === "emergency" ? <WhichEmergency value={value} onChange={onChange} error={error} /> : null}
      {value.kind === "request" ? <WhichRequest value={value} onChange={onChange} error={error} /> : null}
    </>
  );
}

function WhichEmergency({ value, onChange, error }: WhatToMakeProps) {
  const { codes, common } = useText();
  const times = useTimes();
  const now = useNow();
  const reports = useQueryCommand("list_emergencies", {}).data?.reports;
  if (reports?.length === 0) return <p>{codes.noEmergency}</p>;
  return (
    <div>
      <SelectField
        label={codes.whichEmergency}
        value={value.id ?? ""}
        onChange={(id) => onChange({ ...value, id: id || null })}
        options={[
          { value: "", label: common.choose },
          ...(reports ?? []).map((one) => ({
            value: one.id,
            label: `${one.number}, ${times.moment(one.toldAt, now)}: ${one.what || one.place || one.reach}`,
          })),
        ]}
      />
      {error ? (
        <p role="alert" className="sp-field__error">
          ▲ {error}
        </p>
      ) : null}
    </div>
  );
}

function WhichRequest({ value, onChange, error }: WhatToMakeProps) {
  const { codes } = useText();
  const chosen = useQueryCommand("get_request", { id: value.id ?? "" }, { enabled: value.id !== null }).data;
  if (value.id === null) {
    return (
      <RequestPicker
        label={codes.whichRequest}
        except=""
        value={null}
        error={error}
        onPick={(row) => onChange({ ...value, id: row.id })}
      />
    );
  }
  const row = chosen?.row;
  return (
    <p className="sp-code-chosen">
      <span>
        <span className="sp-soft">{codes.chosen}: </span>
        <b className="sp-number">{row?.number}</b> {[row?.what, row?.place].filter(Boolean).join(", ")}
      </span>
      <Button kind="quiet" onClick={() => onChange({ ...value, id: null })}>
        {codes.other}
      </Button>
    </p>
  );
}

/** The number of what was chosen, as people say it. */
export function useNumberOf({ kind, id }: CodesWhat): string {
  const which = { id: id ?? "" };
  const request = useQueryCommand("get_request", which, { enabled: kind === "request" && id !== null });
  const report = useQueryCommand("get_emergency", which, { enabled: kind === "emergency" && id !== null });
  return (kind === "request" ? request.data?.row.number : report.data?.number) ?? "";
}
