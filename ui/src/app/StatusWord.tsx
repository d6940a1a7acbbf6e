/** Where a request stands, in words: open by its status, closed with its reason. */

import type { RequestRow } from "../generated/commands";
import { useLabel, useText } from "../text/text";
import { useConfiguration } from "./commands";

type Standing = Pick<RequestRow, "status" | "reason" | "assignedTo">;

export function StatusWord({ row }: { row: Standing }) {
  const { request } = useText();
  const reason = useReasonName();
  const status = request.statuses[row.status];
  return (
    <>
      {row.reason ? withReason(status, reason(row.reason)) : status}
      {!row.reason && row.assignedTo ? ` · ${row.assignedTo}` : ""}
    </>
  );
}

/** A reason that begins with the word for the status says it all. */
function withReason(status: string, reason: string): string {
  if (!reason.startsWith(status.toLowerCase())) return `${status}: ${reason}`;
  return status + reason.slice(status.length);
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
