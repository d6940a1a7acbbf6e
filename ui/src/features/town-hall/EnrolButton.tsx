/** Takes the town hall's file. */

import { useAct } from "../../app/commands";
import { useNotes } from "../../app/notes";
import { CommandFailed } from "../../backend";
import { FileButton } from "../../shared/FileButton";
import { useText } from "../../text/text";

export function EnrolButton({ main = false }: { main?: boolean }) {
  const { townHall } = useText();
  const notes = useNotes();
  const act = useAct("enrol");
  const enrol = async (content: string) => {
    const standing = await act.run({ content });
    if (standing?.enrolled) notes.say(townHall.enrolledDone(standing.enrolled.name));
  };
  return (
    <>
      <FileButton
        name="enrolment"
        kind={main ? "main" : "plain"}
        large={main}
        busy={act.busy}
        onContent={(content) => void enrol(content)}
        onUnreadable={() => notes.fail(new CommandFailed("unreadable_file"))}
      >
        {townHall.file}
      </FileButton>
      <span role="status">{act.busy ? townHall.reads : ""}</span>
    </>
  );
}
