/** What waits on the other screens of the shift, in words. What is not read yet says nothing. */

import { useNow, useTimes } from "../../app/clock";
import { useQueryCommand } from "../../app/commands";
import { useText } from "../../text/text";

interface Way {
  name: "messages" | "actions" | "handover" | "situation" | "opening" | "logbook";
  says: string;
  waits: boolean;
}

export function useWaiting(): Way[] {
  return [useMessages(), useActions(), useHandover(), useSituation(), useOpening(), useDiary()];
}

function useMessages(): Way {
  const { shift } = useText();
  const count = useQueryCommand("list_messages", {}).data?.open.length;
  const says = count === undefined ? "" : count > 0 ? shift.messages(count) : shift.messagesNone;
  return { name: "messages", says, waits: Boolean(count) };
}

function useActions(): Way {
  const { shift } = useText();
  const now = useNow();
  const open = useQueryCommand("list_actions", {}).data?.open;
  const late = open?.filter((one) => one.due !== null && one.due < now).length ?? 0;
  const count = open?.length;
  const says = count === undefined ? "" : count > 0 ? shift.actions(count) : shift.actionsNone;
  return { name: "actions", says: late > 0 ? `${says}, ${shift.actionsLate(late)}` : says, waits: late > 0 };
}

function useHandover(): Way {
  const { shift } = useText();
  const times = useTimes();
  const now = useNow();
  const list = useQueryCommand("list_handovers", {}).data?.handovers;
  const newest = list?.[0];
  if (newest?.stage === "offered") {
    const says = shift.offered(newest.leaving, times.moment(newest.at, now));
    return { name: "handover", says, waits: true };
  }
  if (newest?.stage === "refused") return { name: "handover", says: shift.refused, waits: true };
  return { name: "handover", says: list ? shift.offeredNone : "", waits: false };
}

function useSituation(): Way {
  const { shift } = useText();
  const situation = useQueryCommand("get_situation", {}).data;
  const silent = situation ? situation.neverHeard.length + situation.notHeard.length : 0;
  const uncounted = situation?.stock.filter((one) => one.counts.length === 0).length ?? 0;
  const short = situation?.stock.filter((one) => one.short).length ?? 0;
  const parts = [
    silent > 0 ? shift.notHeard(silent) : "",
    short > 0 ? shift.short(short) : "",
    uncounted > 0 ? shift.notCounted(uncounted) : "",
    situation && silent + short + uncounted === 0 ? shift.situationFine : "",
  ];
  return { name: "situation", says: parts.filter(Boolean).join(", "), waits: short > 0 };
}

function useOpening(): Way {
  const { shift, checklist } = useText();
  const times = useTimes();
  const now = useNow();
  const states = useQueryCommand("get_opening", {}).data?.states;
  const [state, other] = states ?? [];
  if (!states) return { name: "opening", says: "", waits: false };
  if (other) return { name: "opening", says: checklist.contradict, waits: true };
  if (!state) return { name: "opening", says: shift.stateNone, waits: true };
  const says = checklist.stateSince(
    checklist.states[state.state] ?? state.state,
    times.moment(state.at, now),
  );
  return { name: "opening", says, waits: false };
}

function useDiary(): Way {
  const { shift } = useText();
  return { name: "logbook", says: shift.diaryNote, waits: false };
}
