/** Posting a line on the board, or replacing one that hangs there. */

import { type FormEvent, useRef } from "react";
import { DraftMark } from "../../app/DraftMark";
import { Button } from "../../shared/Button";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { TextArea, TextField } from "../../shared/Field";
import { useFocusAtEnd } from "../../shared/focus";
import { Panel } from "../../shared/Panel";
import { DayField, TimeField } from "../../shared/TimeField";
import { useText } from "../../text/text";
import type { NoticeContent } from "./content";
import { usePosting } from "./usePosting";

interface PostNoticeProps {
  start: NoticeContent;
  draft: string | undefined;
  onDone: () => void;
}

export function PostNotice({ start, draft, onDone }: PostNoticeProps) {
  const { notice } = useText();
  const form = useRef<HTMLFormElement>(null);
  const text = useFocusAtEnd<HTMLTextAreaElement>();
  const {
    content,
    change,
    wrong,
    post,
    giveUp,
    busy,
    draft: kept,
  } = usePosting({ start, draft, onDone, form });
  const replaces = start.replaces !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void post();
  };
  return (
    <Panel title={replaces ? notice.changeTitle : notice.postTitle} className="sp-board__post">
      <form ref={form} className="sp-form sp-board__form" noValidate onSubmit={submit}>
        <TextArea
          ref={text}
          large
          rows={3}
          label={notice.text}
          value={content.text}
          error={wrong.text}
          onChange={(typed) => change({ text: typed })}
          onBlur={() => void kept.flush()}
          onEnter={() => void post()}
        />
        <ChoiceTiles
          legend={notice.isConfirmed}
          tiles={[
            { value: "no", label: `? ${notice.unconfirmed}` },
            { value: "yes", label: `✓ ${notice.confirmed}` },
          ]}
          value={content.confirmed ? "yes" : "no"}
          onChoose={(value) => change({ confirmed: value === "yes" })}
        />
        <TextField
          label={notice.who}
          hint={notice.whoHint}
          value={content.source}
          error={wrong.source}
          onChange={(source) => change({ source })}
        />
        <div className="sp-board__until">
          <TimeField
            label={notice.untilTime}
            value={content.untilTime}
            error={wrong.until}
            onChange={(untilTime) => change({ untilTime })}
          />
          <DayField
            label={notice.untilDay}
            value={content.untilDay}
            onChange={(untilDay) => change({ untilDay })}
          />
        </div>
        <div className="sp-actions">
          <Button kind="main" type="submit" shortcut="Enter" busy={busy}>
            {replaces ? notice.changeSave : notice.post}
          </Button>
          {replaces ? <Button onClick={() => void giveUp()}>{notice.changeStop}</Button> : null}
          <DraftMark draft={kept} />
        </div>
      </form>
    </Panel>
  );
}
