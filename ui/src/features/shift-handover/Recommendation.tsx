/** What the leaving coordinator would do, and what is expected to happen. */

import type { Handover } from "../../generated/commands";
import { useText } from "../../text/text";
import { ActionLine } from "./ActionLine";
import { Lines } from "./Lines";
import { Said } from "./Said";

export function Recommendation({ handover }: { handover: Handover }) {
  const { shiftHandover: words } = useText();
  return (
    <>
      <Said text={handover.advice} />
      <Lines
        title={words.expected}
        list={handover.actions.filter((one) => one.sort === "expected")}
        keyOf={(one) => one.id}
        line={(one) => <ActionLine one={one} at={handover.at} />}
      />
    </>
  );
}
