/** Name and PIN of whoever takes over or refuses: typed by themselves, and not kept. */

import { useState } from "react";
import { usePin } from "../../app/usePin";
import type { CommandFailed } from "../../backend";
import { useText } from "../../text/text";

export function useArriving() {
  const { shiftHandover: words } = useText();
  const [name, setName] = useState("");
  const [error, setError] = useState<string>();
  const sign = usePin(words.wrongArriving);
  const refused = (failure: CommandFailed) => {
    sign.options.onFailure(failure);
    if (failure.code === "bad_input" && failure.details.field === "name")
      setError(failure.details.why === "itself" ? words.yourself : words.notOne);
    if (failure.code === "not_allowed") setError(words.notLead);
  };
  return {
    name,
    error,
    sign,
    set: (typed: string) => {
      setName(typed);
      setError(undefined);
    },
    ready: () => {
      const named = name.trim() !== "";
      setError(named ? undefined : words.nameMissing);
      return sign.ready() && named;
    },
    options: {
      quiet: ["wrong_pin", "bad_input", "not_allowed"] as CommandFailed["code"][],
      onFailure: refused,
    },
  };
}

export type Arriving = ReturnType<typeof useArriving>;
