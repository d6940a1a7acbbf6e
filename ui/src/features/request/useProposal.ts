/** What the program reads in the form while it is filled in: a latest time in the words, an urgency in the answers. */

import { useEffect } from "react";
import { useBackend } from "../../app/backend";
import { findLeaf } from "../../app/categories";
import { useConfiguration, useQueryCommand } from "../../app/commands";
import type { Moment, ProposeUrgency } from "../../generated/commands";
import { useSettled } from "../../shared/useSettled";
import { deadlineOf, isReadFrom, type Reading, type RequestContent, saidDeadline } from "./content";

interface Proposal {
  urgency: string;
  chosen: boolean;
  deadline: Moment | null;
}

export function useProposal(content: RequestContent, from: Moment | null): Proposal {
  const groups = useConfiguration()?.groups ?? [];
  const question = asked(content, from);
  const proposed = useQueryCommand("propose_urgency", question, { keepPrevious: true }).data;
  const ofCategory = findLeaf(groups, content.category)?.leaf.urgency ?? "";
  return {
    urgency: content.urgency || proposed?.urgency || ofCategory,
    chosen: content.urgency !== "",
    deadline: deadlineOf(content, proposed?.deadline ?? null, from),
  };
}

function asked(content: RequestContent, from: Moment | null): ProposeUrgency {
  return {
    answers: content.answers,
    category: content.category || null,
    deadline: content.deadlineByHand ? content.deadlineByHand.at : saidDeadline(content, from),
    receivedAt: from,
  };
}

/** Reads a latest time once from each text: reading it again later would move it. */
export function useReading(
  content: RequestContent,
  countsFrom: Moment | null,
  onRead: (read: Reading) => void,
): void {
  const text = useSettled(content.what, 250);
  const from = useSettled(countsFrom, 250);
  const wanted = !isReadFrom(content.read, text, from);
  const input = { text, receivedAt: from };
  const looked = useQueryCommand("read_text", input, { enabled: wanted && text !== "" }).data;
  useEffect(() => {
    if (!wanted) return;
    if (text === "") onRead({ text, receivedAt: from, deadline: null });
    else if (looked) onRead({ text, receivedAt: from, deadline: looked.deadline });
  }, [wanted, text, from, looked, onRead]);
}

/** What holds when it is saved. What was typed just before the last key is read first: nobody waits for that. */
export function useOutcome(
  content: RequestContent,
  from: Moment | null,
  shown: Proposal,
): () => Promise<Proposal> {
  const backend = useBackend();
  const settled = async () => {
    const { read, what: text } = content;
    const look = { text, receivedAt: from };
    const deadline = isReadFrom(read, text, from)
      ? read.deadline
      : (await backend.call("read_text", look)).deadline;
    const now = { ...content, read: { ...look, deadline } };
    const proposed = await backend.call("propose_urgency", asked(now, from));
    return {
      ...shown,
      urgency: content.urgency || proposed.urgency || shown.urgency,
      deadline: deadlineOf(now, proposed.deadline, from),
    };
  };
  // If it cannot be read now, what stands on the screen is saved: that is better than nothing.
  return () => settled().catch(() => shown);
}
