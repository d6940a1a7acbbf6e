/** The digit of a part says that it was explained: whoever reads need not look for the tick. */

import { useAct, useDesk } from "../../app/commands";
import type { HandoverPart } from "../../generated/commands";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { focusOnNext } from "./nextStep";

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

export function useDigits(id: string, parts: HandoverPart[], enabled: boolean): void {
  const { shiftHandover: words } = useText();
  const act = useAct("explain_part");
  const letters = useDesk()?.settings.letterKeys ?? false;
  const explain = async ({ key }: KeyboardEvent) => {
    const part = parts[Number(key) - 1];
    if (!part || part.by !== null) return;
    if (await act.run({ id, part: part.part })) focusOnNext(words.parts[part.part] ?? part.part);
  };
  useShortcut(DIGITS, (event) => void explain(event), { enabled: enabled && letters });
}
