/** Says that personal details are gone: since when, by whom and why. */

import type { Erased } from "../generated/commands";
import { useLabel, useText } from "../text/text";
import { useTimes } from "./clock";
import { useConfiguration } from "./commands";

export function ErasedLine({ erased }: { erased: Erased }) {
  const { erasing, common } = useText();
  const times = useTimes();
  const reason = useErasingReason();
  return (
    <p>
      <b>{erasing.erasedBy(times.full(erased.at), erased.by ?? common.unknown)}</b>{" "}
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
