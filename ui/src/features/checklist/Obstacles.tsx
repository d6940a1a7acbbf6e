/** What has to be done before the point closes, each with the way to it. */

import { type Screen, useScreens } from "../../app/screens";
import type { Obstacle } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";

const WAYS: Record<string, Screen> = {
  emergencies: { name: "desk" },
  urgent_requests: { name: "desk" },
  messages: { name: "messages" },
  requests: { name: "desk" },
  actions: { name: "actions" },
  only_here: { name: "stick" },
};

export function Obstacles({ obstacles }: { obstacles: Obstacle[] }) {
  const { checklist: words } = useText();
  const { go } = useScreens();
  return (
    <ul className="sp-items sp-obstacles">
      {obstacles.map(({ what, count }) => {
        const says = words.obstacles[what]?.(count) ?? what;
        const way = WAYS[what];
        return (
          <li key={what}>
            <span className="sp-items__words">
              <span aria-hidden="true">▲ </span>
              {says}
            </span>
            {way ? (
              <Button kind="quiet" aria-label={words.lookAt(says)} onClick={() => go(way)}>
                {words.look}
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
