/** What only the leaving coordinator can say, and their PIN: it signs. */

import { type FormEvent, useEffect, useRef, useState } from "react";
import { useAct } from "../../app/commands";
import { DraftMark } from "../../app/DraftMark";
import { useDraft } from "../../app/drafts";
import { useNotes } from "../../app/notes";
import { useScreens } from "../../app/screens";
import { usePin } from "../../app/usePin";
import { Button } from "../../shared/Button";
import { TextArea } from "../../shared/Field";
import { Panel } from "../../shared/Panel";
import { SecretField } from "../../shared/SecretField";
import { useText } from "../../text/text";
import { OfferAnyway } from "./OfferAnyway";
import { useLedByOthers } from "./useLedByOthers";

export const NO_WORDS = { situation: "", risks: [] as string[], advice: "" };

export type Words = typeof NO_WORDS;

interface OwnWordsProps {
  start: Words;
  draft: string | undefined;
  focus: boolean;
  /** They stand in the preview as they are typed. */
  onSaid: (words: Words) => void;
}

export function OwnWords({ start, draft: opened, focus, onSaid }: OwnWordsProps) {
  const { shiftHandover: words } = useText();
  const notes = useNotes();
  const { go } = useScreens();
  const [content, setContent] = useState(start);
  const sign = usePin(words.wrongLeaving);
  const [waits, setWaits] = useState("");
  const act = useAct("offer_handover", {
    quiet: [...sign.options.quiet, "handover_waiting"],
    onFailure: (failure) => {
      if (failure.code === "handover_waiting") setWaits(String(failure.details.number));
      else sign.options.onFailure(failure);
    },
  });
  const draft = useDraft({
    form: "handover",
    content,
    id: opened,
    isEmpty: ({ situation, risks, advice }) => [situation, advice, ...risks].join("").trim() === "",
    titleOf: () => words.draftTitle,
  });
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) first.current?.focus();
  }, [focus]);
  useEffect(() => onSaid(content), [content, onSaid]);
  const change = (changes: Partial<Words>) => setContent((was) => ({ ...was, ...changes }));
  const offer = async (anyway: boolean) => {
    setWaits("");
    if (!sign.ready()) return void draft.flush();
    const id = await draft.settle();
    const asked = { ...content, pin: sign.pin, ...(id ? { draft: id } : {}) };
    const made = await act.run(anyway ? { ...asked, anyway } : asked);
    if (!made?.row) return void draft.flush();
    draft.end();
    go({ name: "handover", id: made.row.id });
    notes.say(words.offered);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void offer(false);
  };
  const led = useLedByOthers(words.and);
  const flush = () => void draft.flush();
  return (
    <Panel title={words.ownTitle}>
      <form className="sp-form sp-body" noValidate onSubmit={submit}>
        <TextArea
          rows={3}
          ref={first}
          label={words.ownSituation}
          value={content.situation}
          onChange={(situation) => change({ situation })}
          onBlur={flush}
        />
        <TextArea
          rows={3}
          label={words.ownRisks}
          hint={words.ownRisksHint}
          value={content.risks.join("\n")}
          onChange={(typed) => change({ risks: typed === "" ? [] : typed.split("\n") })}
          onBlur={flush}
        />
        <TextArea
          rows={3}
          label={words.ownAdvice}
          value={content.advice}
          onChange={(advice) => change({ advice })}
          onBlur={flush}
        />
        {led === "" ? null : <p className="sp-warning">▲ {words.notInCharge(led)}</p>}
        <SecretField pin label={words.pin} value={sign.pin} error={sign.error} onChange={sign.set} />
        <div className="sp-actions">
          <Button kind="main" type="submit" large busy={act.busy}>
            {words.offer}
          </Button>
          <DraftMark draft={draft} />
        </div>
        <p className="sp-soft">{words.offerNote}</p>
      </form>
      {waits === "" ? null : (
        <OfferAnyway
          number={waits}
          busy={act.busy}
          onAnyway={() => void offer(true)}
          onClose={() => setWaits("")}
        />
      )}
    </Panel>
  );
}
