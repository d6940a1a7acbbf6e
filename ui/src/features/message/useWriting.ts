/** What the form of a message does: keeps what is typed, says what is missing, keeps the message. */

import { useLaptopNow } from "../../app/clock";
import { useAct } from "../../app/commands";
import { useDraft } from "../../app/drafts";
import { useNotes } from "../../app/notes";
import { useScreens } from "../../app/screens";
import { usePersonal } from "../../app/usePersonal";
import { titleFrom } from "../../shared/shortened";
import { comingMoment } from "../../shared/typedMoment";
import { useText } from "../../text/text";
import { countedBySender, type MessageContent, newestOf } from "./content";

/** What is wrong with each field. */
export interface Wrong {
  from?: string | undefined;
  to?: string | undefined;
  subject?: string | undefined;
  text?: string | undefined;
  means?: string | undefined;
  answer?: string | undefined;
  words?: string | undefined;
}

export function useWriting(content: MessageContent, opened: string | undefined, tried: boolean) {
  const { message } = useText();
  const { go } = useScreens();
  const notes = useNotes();
  const now = useLaptopNow();
  const act = useAct("write_message");
  const draft = useDraft({
    form: "message",
    content,
    id: opened,
    isEmpty: ({ subject, text }) => `${subject}${text}`.trim() === "",
    titleOf: ({ subject, text }) => message.draftTitle(titleFrom(subject.trim() || text)),
  });
  const about = content.about.map((one) => one.id);
  const personal = usePersonal([content.subject, content.text], about, content.kept);
  const answerBy = comingMoment(content.answerTime, content.answerDay, now());
  const wrong = useWrong(content, answerBy !== null && answerBy <= now());
  const isComplete = Object.values(wrong).every((one) => one === undefined) && !personal.held;
  const write = async () => {
    const { direction, precedence, means } = content;
    const radio = direction === "out" ? content.radio.trim() : "";
    const id = await draft.settle();
    const done = await act.run({
      direction,
      precedence,
      from: content.from.trim(),
      to: content.to.trim(),
      subject: content.subject.trim(),
      text: content.text.trim(),
      answerBy,
      about,
      answers: content.answers?.id ?? null,
      means: direction === "in" ? means : null,
      ...(radio ? { radio } : {}),
      ...(content.kept.length > 0 ? { kept: content.kept } : {}),
      ...(direction === "in" ? saidBySender(content) : {}),
      ...(id ? { draft: id } : {}),
    });
    if (!done) return void draft.flush();
    draft.end();
    const written = newestOf(done.open);
    if (!written) return go({ name: "messages" });
    go({ name: "message", id: written.id });
    notes.say((direction === "in" ? message.savedIn : message.saved)(written.number));
  };
  return { write, busy: act.busy, draft, isComplete, personal, wrong: tried ? wrong : {} };
}

function saidBySender(content: MessageContent): { senderNumber?: string; senderWords?: number } {
  const [number, words] = [content.senderNumber.trim(), countedBySender(content)];
  return { ...(number ? { senderNumber: number } : {}), ...(words === null ? {} : { senderWords: words }) };
}

function useWrong(content: MessageContent, isPast: boolean): Wrong {
  const { message, common } = useText();
  const empty = (text: string) => (text.trim() === "" ? common.fieldEmpty : undefined);
  return {
    from: empty(content.from),
    to: empty(content.to),
    subject: empty(content.subject),
    text: empty(content.text),
    means: content.direction === "in" && !content.means ? message.meansMissing : undefined,
    answer: isPast ? message.answerPast : undefined,
    words:
      content.direction === "in" && Number.isNaN(countedBySender(content)) ? message.notANumber : undefined,
  };
}
