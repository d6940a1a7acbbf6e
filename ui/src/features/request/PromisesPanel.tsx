/** What was promised about this request and is not done: who calls about it hears when and by whom. */

import { useNow, useTimes } from "../../app/clock";
import { useQueryCommand } from "../../app/commands";
import { useScreens } from "../../app/screens";
import { Panel } from "../../shared/Panel";
import { useText } from "../../text/text";

export function PromisesPanel({ id }: { id: string }) {
  const { action: words, shiftHandover } = useText();
  const { go } = useScreens();
  const times = useTimes();
  const now = useNow();
  const open = useQueryCommand("list_actions", {}).data?.open ?? [];
  const own = open.filter((one) => one.request === id && one.erased === null);
  if (own.length === 0) return null;
  return (
    <Panel title={words.title} aside={own.length}>
      <ul className="sp-linked">
        {own.map((one) => (
          <li key={one.id}>
            <button type="button" className="sp-side-link" onClick={() => go({ name: "actions" })}>
              {shiftHandover.sorts[one.sort] ?? one.sort}: <b>{one.text}</b>
              <span className="sp-soft">
                {" · "}
                {one.owner ? shiftHandover.owner(one.owner) : shiftHandover.noOwner}
              </span>
              {one.due === null ? null : (
                <span className={one.due < now ? "sp-late" : "sp-number"}>
                  {" · "}
                  {shiftHandover.before(times.moment(one.due, now), times.left(one.due, now))}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
