/** What a request asks, in one line: where its words were erased, that is what stands there. */

import type { RequestRow } from "../generated/commands";
import { useText } from "../text/text";

export function useWhat(): (row: Pick<RequestRow, "what" | "erased">) => string {
  const { erasing } = useText();
  return (row) => row.what || (row.erased ? erasing.erased : "");
}
