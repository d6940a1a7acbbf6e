/** Says that a request's personal details are gone: since when, by whom and why. */

import { useTimes } from "../../app/clock";
import { useConfiguration } from "../../app/commands";
import type { RequestPage } from "../../generated/commands";
import { useLabel, useText } from "../../text/text";

export function ErasedLine({ erased }: { erased: NonNullable<RequestPage["erased"]> }) {
  const { request, common } = useText();
  const times = useTimes();
  const reason = useErasingReason();
  return (
    <p>
      <b>{request.erasedBy(times.full(erased.at), erased.by ?? common.unknown)}</b>{" "}
      <span className="sp-soft">{reason(erased.reason)}</span>
    </p>
  );
}

/** A reason for erasing by its code. */
export function useErasingReason(): (code: string) => string {
  const label = useLabel();
  const reasons = useConfiguration()?.erasingReasons;
  return (code) => {
    const known = reasons?.find((one) => one.code === code);
    return known ? label(known.label) : code;
  };
}
