/** While a message that came in is typed: its words counted as they are read aloud, beside what the sender counted. */

import { useQueryCommand } from "../../app/commands";
import { useSettled } from "../../shared/useSettled";
import { useText } from "../../text/text";
import { countedBySender, type MessageContent, spokenWords } from "./content";
import { WordsCompared } from "./WordsCompared";

const SETTLE_MS = 300;

export function HeardWords({ content }: { content: MessageContent }) {
  const { message } = useText();
  const text = useSettled(spokenWords(content), SETTLE_MS);
  const about = content.about.map((one) => one.id);
  const enabled = text !== "";
  const heard = useQueryCommand("read_radio_text", { text, about }, { enabled, keepPrevious: true }).data;
  if (!enabled || !heard) return <div className="sp-message-preview" role="status" />;
  return (
    <div className="sp-message-preview" role="status">
      <p>{message.wordsHere(message.wordCount(heard.words), message.characters(heard.letters))}</p>
      <WordsCompared here={heard.words} there={countedBySender(content)} />
    </div>
  );
}
