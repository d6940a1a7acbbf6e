/** Writing a message, or writing down one that came in. */

import { useConfiguration, useDesk, useQueryCommand } from "../../app/commands";
import { OpenedDraft } from "../../app/OpenedDraft";
import { Page } from "../../app/Page";
import { type Corrected, type MessageForm as Start, useScreens } from "../../app/screens";
import type { ProposedMessage } from "../../generated/commands";
import { dayOf, timeOf } from "../../shared/time";
import { useText } from "../../text/text";
import { EMPTY, type MessageContent } from "./content";
import { MessageForm } from "./MessageForm";
import "./message.css";

export function NewMessage({ start }: { start: Start }) {
  const own = useOwnFunction();
  const { message } = useText();
  const base: MessageContent = {
    ...EMPTY,
    direction: start.direction,
    ...(start.direction === "out" ? { from: own } : { to: own }),
  };
  const { answers, corrects } = start;
  if (start.about && !start.draft) return <Proposed base={base} about={start.about} />;
  const answering = answers && { to: answers.from, subject: message.answerSubject(answers.subject), answers };
  const empty = { ...base, ...answering, ...(corrects && inPlaceOf(corrects, message.correctSubject)) };
  return (
    <OpenedDraft id={start.draft} empty={empty}>
      {(content) => <MessageForm start={content} draft={start.draft} />}
    </OpenedDraft>
  );
}

/** The words of the one that it corrects, to be put right. */
function inPlaceOf(
  { id, number, from, to, subject, text, precedence, means }: Corrected,
  titled: (number: string, subject: string) => string,
): Partial<MessageContent> {
  const answers = { id, number, from, subject };
  return { from, to, text, precedence, means, subject: titled(number, subject), answers };
}

interface ProposedProps {
  base: MessageContent;
  about: NonNullable<Start["about"]>;
}

/** About a request or an emergency report: what can be said without naming anybody. */
function Proposed({ base, about }: ProposedProps) {
  const { shell, common } = useText();
  const { back } = useScreens();
  const { data: proposed, error } = useQueryCommand("propose_message", { about: about.id });
  if (!proposed && !error)
    return (
      <Page title={shell.screens.newMessage} keys={[{ keys: ["Esc"], does: shell.back, run: back }]}>
        <p className="sp-wait">{common.loading}</p>
      </Page>
    );
  const start = proposed ? proposedWords(proposed) : {};
  return <MessageForm start={{ ...base, ...start, about: [about] }} draft={undefined} />;
}

function proposedWords({ answerBy, ...words }: ProposedMessage): Partial<MessageContent> {
  if (answerBy === null) return words;
  return { ...words, answerTime: timeOf(answerBy), answerDay: dayOf(answerBy) };
}

/** Who writes, as others know them: the point and a function, no name. */
function useOwnFunction(): string {
  const { message } = useText();
  const desk = useDesk();
  const role = useConfiguration()?.roles.find((one) => one.code === desk?.me.role);
  if (!desk) return "";
  return message.ownFunction(desk.point.name, role?.label.nl.toLowerCase() ?? desk.me.role);
}
