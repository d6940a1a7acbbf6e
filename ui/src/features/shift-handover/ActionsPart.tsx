/** What was promised to residents, the visits planned, and the tasks: each with its owner and its time. */

import type { Handover } from "../../generated/commands";
import { useText } from "../../text/text";
import { ActionLine } from "./ActionLine";
import { Lines } from "./Lines";

const SORTS = ["promise", "visit", "task"];

export function ActionsPart({ handover }: { handover: Handover }) {
  const { shiftHandover: words } = useText();
  return (
    <>
      {SORTS.map((sort) => (
        <Lines
          key={sort}
          evenEmpty={sort !== "task"}
          title={words.sorts[sort] ?? sort}
          list={handover.actions.filter((one) => one.sort === sort)}
          keyOf={(one) => one.id}
          line={(one) => <ActionLine one={one} at={handover.at} />}
        />
      ))}
    </>
  );
}
