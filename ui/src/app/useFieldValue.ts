/** What stands in a field, in words. */

import type { FieldValue, Label, StatusCode } from "../generated/commands";
import { useLabel, useText } from "../text/text";
import { findLeaf, shortName } from "./categories";
import { useNow, useTimes } from "./clock";
import { useConfiguration } from "./commands";

/** A subject in a few words; empty when it is none. */
export function useSubject(): (code: string) => string {
  const label = useLabel();
  const groups = useConfiguration()?.groups ?? [];
  return (code) => shortName(label(findLeaf(groups, code)?.leaf.label ?? { nl: "", en: "" }));
}

type Say = (name: string, value: FieldValue) => string;

export function useFieldValue(): Say {
  const { request, common } = useText();
  const label = useLabel();
  const times = useTimes();
  const now = useNow();
  const configuration = useConfiguration();
  const named = (choices: { code: string; label: Label }[] | undefined, code: string) => {
    const known = choices?.find((one) => one.code === code);
    return known ? label(known.label) : code;
  };
  const word = (name: string, code: string): string => {
    if (name === "category") {
      const leaf = findLeaf(configuration?.groups ?? [], code)?.leaf;
      return leaf ? `${code} ${label(leaf.label)}` : code;
    }
    if (name === "urgency") return named(configuration?.urgencies, code);
    if (name === "language") return named(configuration?.languages, code);
    if (name === "ticks") return named(configuration?.ticks, code);
    if (name === "status") {
      // Written as `settled/helped_here`.
      const [status, reason] = code.split("/");
      const said = request.statuses[status as StatusCode] ?? code;
      const why = reason ? withoutQuestion(named(configuration?.closingReasons, reason)) : said;
      return why === said ? said : `${said}: ${why}`;
    }
    return request.options[name]?.[code] ?? (code === "yes" ? common.yes : code === "no" ? common.no : code);
  };
  return (name, value) => {
    if (value === null) return "";
    if (typeof value === "number") return isMoment(name) ? times.moment(value, now) : String(value);
    if (Array.isArray(value)) return value.map((code) => word(name, code)).join(", ");
    return word(name, value);
  };
}

/** "Doorverwezen (naar wie?)" asks whoever chooses it; whoever reads it afterwards is not asked. */
function withoutQuestion(label: string): string {
  return label.replace(/\s*\([^)]*\?\)\s*$/, "");
}

function isMoment(name: string): boolean {
  return name === "deadline" || name === "received_at";
}
