/** Where a request stands, in words: open by its status, closed with its reason. */

import type { RequestRow } from "../generated/commands";
import { useLabel, useText } from "../text/text";
import { useConfiguration } from "./commands";

type Standing = Pick<RequestRow, "status" | "reason" | "assignedTo">;

export function StatusWord({ row }: { row: Standing }) {
  const { request } = useText();
  const reason = useReasonName();
  return (
    <>
      {request.statuses[row.status]}
      {row.reason ? `: ${reason(row.reason)}` : ""}
      {!row.reason && row.assignedTo ? ` · ${row.assignedTo}` : ""}
    </>
  );
}

/** A reason by its code, without the question the form asks with it. */
function useReasonName(): (code: string) => string {
  const label = useLabel();
  const reasons = useConfiguration()?.closingReasons;
  return (code) => {
    const known = reasons?.find((one) => one.code === code);
    return known
      ? label(known.label)
          .replace(/\s*\([^)]*\)$/, "")
          .toLowerCase()
      : code;
  };
}
