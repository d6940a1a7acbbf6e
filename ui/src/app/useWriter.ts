/** Who wrote something: by name, or what is true where no name is known. */

import type { OnLaptop } from "../generated/commands";
import { useText } from "../text/text";

interface Written {
  by: string | null;
  byRadio: OnLaptop | null;
}

/** `unnamed`: what is said where there is no name, and it did not come by radio either. */
export function useWriter(unnamed: string): (written: Written) => string {
  const { common, laptop } = useText();
  return ({ by, byRadio }) =>
    by ?? (byRadio ? common.byRadio(laptop.called(byRadio.name, byRadio.letter)) : unnamed);
}
