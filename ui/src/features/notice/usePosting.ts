/** What the form for a line does: keeps what is typed, says what is wrong, posts. */

import { type RefObject, useEffect, useState } from "react";
import { useLaptopNow } from "../../app/clock";
import { useAct } from "../../app/commands";
import { useDraft } from "../../app/drafts";
import { useNotes } from "../../app/notes";
import { focusOnWrong } from "../../shared/focus";
import { titleFrom } from "../../shared/shortened";
import { useText } from "../../text/text";
import { type NoticeContent, untilOf } from "./content";

/** The board is read in passing. */
const MOST = 300;

interface Wrong {
  text?: string | undefined;
  source?: string | undefined;
  until?: string | undefined;
}

interface Posting {
  start: NoticeContent;
  draft: string | undefined;
  onDone: () => void;
  form: RefObject<HTMLFormElement | null>;
}

export function usePosting({ start, draft: opened, onDone, form }: Posting) {
  const { notice } = useText();
  const notes = useNotes();
  const now = useLaptopNow();
  const [content, setContent] = useState(start);
  const [refused, setRefused] = useState(0);
  const act = useAct("post_notice");
  const putAway = useAct("put_draft_away");
  const draft = useDraft({
    form: "notice",
    content,
    id: opened,
    isEmpty: ({ text, source }) => text.trim() === "" && source.trim() === "",
    titleOf: ({ text }) => notice.draftTitle(titleFrom(text)),
  });
  useEffect(() => {
    if (refused > 0) focusOnWrong(form.current);
  }, [refused, form]);
  const wrong = useWrong(content, refused > 0);
  const post = async () => {
    if (isWrong(content, now())) return setRefused((times) => times + 1);
    const { text, confirmed, source, replaces } = content;
    const validUntil = untilOf(content, now());
    const id = await draft.settle();
    const posted = await act.run({
      text: text.trim(),
      confirmed,
      source: source.trim(),
      validUntil,
      ...(replaces ? { replaces } : {}),
      ...(id ? { draft: id } : {}),
    });
    if (!posted) return void draft.flush();
    draft.end();
    onDone();
    notes.say(replaces ? notice.replaced : notice.posted);
  };
  return {
    content,
    change: (changes: Partial<NoticeContent>) => setContent((was) => ({ ...was, ...changes })),
    wrong,
    post,
    giveUp: async () => {
      const id = await draft.settle();
      draft.end();
      if (id) await putAway.run({ id });
      onDone();
    },
    busy: act.busy,
    draft,
  };
}

function isOver(content: NoticeContent, now: number): boolean {
  const until = untilOf(content, now);
  return until !== null && until <= now;
}

function lacksSource({ confirmed, source }: NoticeContent): boolean {
  return confirmed && source.trim() === "";
}

function lengthOf({ text }: NoticeContent): number {
  return [...text.trim()].length;
}

function isWrong(content: NoticeContent, now: number): boolean {
  const length = lengthOf(content);
  return length === 0 || length > MOST || lacksSource(content) || isOver(content, now);
}

/** Too long is said while it is typed; the rest once somebody wanted to post it. */
function useWrong(content: NoticeContent, tried: boolean): Wrong {
  const { notice, common } = useText();
  const now = useLaptopNow();
  const length = lengthOf(content);
  const tooLong = length > MOST ? notice.tooLong(length, MOST) : undefined;
  return {
    text: tooLong ?? (tried && length === 0 ? common.fieldEmpty : undefined),
    source: tried && lacksSource(content) ? notice.whoNeeded : undefined,
    until: tried && isOver(content, now()) ? notice.untilPast : undefined,
  };
}
