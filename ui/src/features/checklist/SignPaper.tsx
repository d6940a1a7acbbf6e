/** Wherever the door is closed, a sign says when it opens again and what to call. */

import { useAct } from "../../app/commands";
import { PaperBar } from "../../app/PaperBar";
import { usePaper } from "../../app/usePaper";
import type { Sign } from "../../generated/commands";
import { useText } from "../../text/text";

interface SignPaperProps {
  /** What it will say; absent for how the point closed last. */
  sign?: Sign;
  /** Where people can go now. */
  instead?: string;
}

export function SignPaper({ sign, instead = "" }: SignPaperProps) {
  const { checklist: words } = useText();
  const paper = usePaper();
  const act = useAct("print_sign", paper.options);
  const said = { ...(sign ? { sign } : {}), ...(instead.trim() ? { instead: instead.trim() } : {}) };
  return <PaperBar named of={words.sign} paper={paper} busy={act.busy} make={() => act.run(said)} />;
}
