/** What is still open by its number or its name, so that whoever closes nevertheless knows what they leave. */

import { useConfiguration, useDesk, useQueryCommand } from "../../app/commands";
import { useWhat } from "../../app/useWhat";
import type { ChecklistNow } from "../../generated/commands";
import { useLabel } from "../../text/text";

const MOST_READ = 500;

const OPEN_REQUESTS = {
  open: true,
  category: null,
  status: null,
  assignedTo: null,
  toCheck: false,
  offset: 0,
  limit: MOST_READ,
};

/** By what stands in the way. Of what is only on this laptop there is just the count. */
export function useStillOpen(list: ChecklistNow | undefined): Record<string, string[]> {
  const label = useLabel();
  const what = useWhat();
  const configuration = useConfiguration();
  const known = configuration?.checklists.find((one) => one.code === list?.code);
  const highest = configuration?.urgencies[0]?.code;
  const requests = useQueryCommand("list_requests", OPEN_REQUESTS).data?.rows ?? [];
  const actions = useQueryCommand("list_actions", {}).data?.open ?? [];
  const messages = useQueryCommand("list_messages", {}).data?.open ?? [];
  const unticked = (list?.lines ?? []).filter((line) => line.by === null).map((line) => line.code);
  const lines = known?.lines.filter((line) => unticked.includes(line.code)) ?? [];
  return {
    emergencies: useDesk()?.emergencies.map((one) => `${one.number} ${one.what}`.trim()) ?? [],
    urgent_requests: requests
      .filter((one) => one.urgency === highest)
      .map((one) => `${one.number} ${what(one)}`.trim()),
    requests: requests.map((one) => `${one.number} ${what(one)}`.trim()),
    actions: actions.map((one) => [one.text, one.forWhom].filter(Boolean).join(", ")),
    messages: messages.map((one) => `${one.number} ${one.subject}`),
    unticked: lines.map((line) => label(line.label)),
  };
}
