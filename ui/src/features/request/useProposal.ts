/** What the program reads in the form while it is filled in: a latest time in the words, an urgency in the answers. */

import { useEffect } from "react";
import { useConfiguration, useQueryCommand } from "../../app/commands";
import type { Moment } from "../../generated/commands";
import { useSettled } from "../../shared/useSettled";
import { findLeaf } from "./categories";
import { deadlineOf, type RequestContent } from "./content";

interface Proposal {
  urgency: string;
  chosen: boolean;
  deadline: Moment | null;
}

export function useProposal(content: RequestContent): Proposal {
  const groups = useConfiguration()?.groups ?? [];
  const proposed = useQueryCommand(
    "propose_urgency",
    {
      answers: content.answers,
      category: content.category || null,
      deadline: content.deadlineByHand ? content.deadlineByHand.at : content.read.deadline,
    },
    { keepPrevious: true },
  ).data;
  const ofCategory = findLeaf(groups, content.category)?.leaf.urgency ?? "";
  return {
    urgency: content.urgency || proposed?.urgency || ofCategory,
    chosen: content.urgency !== "",
    deadline: deadlineOf(content, proposed?.deadline ?? null),
  };
}

/** Reads a latest time once from each text: reading it again later would move it. */
export function useReading(content: RequestContent, onRead: (read: RequestContent["read"]) => void): void {
  const text = useSettled(content.what, 250);
  const wanted = text !== content.read.text;
  const looked = useQueryCommand("read_text", { text }, { enabled: wanted && text !== "" }).data;
  useEffect(() => {
    if (!wanted) return;
    if (text === "") onRead({ text, deadline: null });
    else if (looked) onRead({ text, deadline: looked.deadline });
  }, [wanted, text, looked, onRead]);
}
