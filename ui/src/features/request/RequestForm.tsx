/** The form of a new request: what it is about, what is needed, where, three questions, Enter. */

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { findLeaf, isWords } from "../../app/categories";
import { useLaptopNow } from "../../app/clock";
import { useAct, useConfiguration, useIntakeOnly } from "../../app/commands";
import { DraftFoot, DraftMark } from "../../app/DraftMark";
import { useDraft } from "../../app/drafts";
import { GuardedArea, GuardedField } from "../../app/GuardedField";
import { Page } from "../../app/Page";
import { isLateUnread, isToCome } from "../../app/PaperMoment";
import { useScreens } from "../../app/screens";
import { useSubject } from "../../app/useFieldValue";
import type { Moment, SavedRequest } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { AlikePanel } from "./AlikePanel";
import { CategoryPicker } from "./CategoryPicker";
import {
  countLate,
  countMore,
  countsFrom,
  hasBelowNought,
  isEmpty,
  isFromPaper,
  paperNumberOf,
  type RequestContent,
  saidDeadline,
  titleOf,
  toInput,
  withWords,
} from "./content";
import { DangerNote } from "./DangerNote";
import { MoreFields } from "./MoreFields";
import { PaperFields } from "./PaperFields";
import { Questions } from "./Questions";
import { UrgencyDialog } from "./UrgencyDialog";
import { UrgencyLine } from "./UrgencyLine";
import { useOutcome, useProposal, useReading } from "./useProposal";

interface FormProps {
  start: RequestContent;
  draft: string | undefined;
  late: boolean;
  /** `onPaper`: it was typed over from a paper form. */
  onSaved: (saved: SavedRequest, onPaper: boolean) => void;
}

export function RequestForm({ start, draft: opened, late, onSaved }: FormProps) {
  const { common, request, shell } = useText();
  const { go, openEmergency } = useScreens();
  const [content, setContent] = useState(start);
  const [filter, setFilter] = useState("");
  const [typedCode, setTypedCode] = useState("");
  const [refused, setRefused] = useState(0);
  const tried = refused > 0;
  const [askingUrgency, setAskingUrgency] = useState(false);
  const [more, setMore] = useState(late || countMore(start) > 0);
  const [onPaper] = useState(late || isFromPaper(start));
  const beginsOnPaper = late && opened === undefined;
  const groups = useConfiguration()?.groups ?? [];
  const [askedPlace, setAskedPlace] = useState(false);
  const [askedMore, setAskedMore] = useState(false);
  const filledMore = countMore(content) - (onPaper ? countLate(content) : 0);
  const toggleMore = () => {
    // With the fields the focus in them would go.
    if (more) what.current?.focus();
    setAskedMore(!more);
    setMore(!more);
  };
  const category = useRef<HTMLInputElement>(null);
  const what = useRef<HTMLTextAreaElement>(null);
  const placeField = useRef<HTMLInputElement>(null);
  useBeginning(category, what, !beginsOnPaper);
  const change = useCallback(
    (changes: Partial<RequestContent>) => setContent((was) => ({ ...was, ...changes })),
    [],
  );
  const subjectOf = useSubject();
  const onRead = useCallback((read: RequestContent["read"]) => change({ read }), [change]);
  const now = useLaptopNow();
  const from = countsFrom(content, now());
  const proposal = useProposal(content, from);
  useReading(content, from, onRead);
  const outcome = useOutcome(content, from, proposal);
  const act = useAct("log_request");
  const intake = useIntakeOnly();
  // Words typed at the subjects are kept too: left now, they are found back in what is needed.
  const kept = withWords(content, isWords(filter) ? filter : "");
  const begun = !isEmpty(kept);
  useEffect(
    () => setContent((was) => ({ ...was, begunAt: begun ? (was.begunAt ?? now()) : null })),
    [begun, now],
  );
  const draft = useDraft({
    form: "request",
    content: kept,
    id: opened,
    isEmpty,
    titleOf: (one) => request.draftTitle(titleOf(one, subjectOf(one.category))),
  });

  const typeWhat = (text: string) => {
    // "12 flessen water" begins like subject 1.2, until the space.
    const isSentence = typedCode !== "" && content.what === "" && text.startsWith(" ");
    setTypedCode("");
    change(isSentence ? { category: "", what: typedCode + text } : { what: text });
  };
  const goOnAtEnd = useRef(false);
  const moveWords = (goOn: boolean) => {
    goOnAtEnd.current = goOn;
    setContent((was) => withWords(was, filter));
    setFilter("");
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the moved words stand there.
  useEffect(() => {
    const field = what.current;
    if (!goOnAtEnd.current || !field) return;
    goOnAtEnd.current = false;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }, [content.what]);

  const unread = isLateUnread(content) || isToCome(content, now());
  const placeMissing =
    (findLeaf(groups, content.category)?.leaf.placeNeeded ?? false) && !content.place.trim();
  const belowNought = hasBelowNought(content);
  const missing = !content.category || !content.what.trim() || !proposal.urgency || unread || belowNought;
  // A second Enter while the first is on its way, or just arrived, must not save twice.
  const saving = useRef(false);
  const save = async () => {
    if (missing) setRefused((times) => times + 1);
    if (!content.category) return category.current?.focus();
    if (!content.what.trim()) return what.current?.focus();
    if ((unread && !onPaper) || belowNought) setMore(true);
    if (missing) return;
    if (placeMissing && !askedPlace) {
      setAskedPlace(true);
      return placeField.current?.focus();
    }
    if (saving.current) return;
    saving.current = true;
    const input = toInput(content, { ...(await outcome()), draft: await draft.settle(), now: now() });
    const saved = await act.run(input);
    saving.current = saved !== null;
    if (!saved) return void draft.flush();
    draft.end();
    onSaved(saved, onPaper);
  };
  const leave = () => go({ name: "desk" });
  useShortcut("Escape", leave);
  useShortcut("Control+Enter", () => void save());
  useShortcut("Alt+M", toggleMore);
  // F2 while a request is being typed would put it away unasked.
  useShortcut("F2", () => what.current?.focus());

  return (
    <Page
      title={shell.screens.newRequest}
      foot={<DraftFoot draft={draft} />}
      keys={[
        { keys: ["Tab"], does: request.keyNext },
        { keys: ["Enter"], does: request.keySave, run: () => void save() },
        { keys: ["Esc"], does: request.keyLater, run: leave },
        { keys: ["F1"], does: request.keyEmergency, run: () => openEmergency() },
      ]}
    >
      <div className="sp-with-side">
        <form
          className="sp-request-form"
          onBlur={() => void draft.flush()}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <header className="sp-request-form__head">
            <h1>{request.newTitle}</h1>
            <DraftMark draft={draft} />
          </header>
          {onPaper ? (
            <PaperFields content={content} refused={refused} begin={beginsOnPaper} onChange={change} />
          ) : null}
          <CategoryPicker
            value={content.category}
            onChange={(code, typed = "") => {
              setFilter("");
              setTypedCode(typed);
              change({ category: code });
            }}
            late={onPaper}
            onDone={() => what.current?.focus()}
            filterRef={category}
            filter={filter}
            onFilter={setFilter}
            onWords={moveWords}
            error={tried && !content.category ? request.categoryMissing : undefined}
          />
          <GuardedArea
            ref={what}
            large
            rows={1}
            label={request.fields.what}
            value={content.what}
            onChange={typeWhat}
            onEnter={() => void save()}
            error={tried && !content.what.trim() ? request.whatMissing : undefined}
          />
          <div className="sp-columns">
            <GuardedField
              large
              ref={placeField}
              label={request.fields.where}
              value={content.place}
              onChange={(place) => change({ place })}
              error={askedPlace && placeMissing ? request.whereMissing : undefined}
            />
            <GuardedField
              large
              optional
              label={request.fields.reach}
              value={content.reach}
              onChange={(reach) => change({ reach })}
            />
          </div>
          <Questions answers={content.answers} onChange={(answers) => change({ answers })} />
          {more ? (
            <MoreFields
              content={content}
              refused={refused}
              late={onPaper}
              asked={askedMore}
              onChange={change}
            />
          ) : null}
          <div className="sp-request-form__foot">
            <DangerNote urgency={proposal.urgency} />
            <UrgencyLine
              {...proposal}
              countedFrom={opened === undefined ? null : from}
              said={saidBy(content, from)}
              onAsk={() => setAskingUrgency(true)}
              error={tried && !proposal.urgency ? request.urgencyMissing : undefined}
            />
            <MoreButton open={more} filled={filledMore} onToggle={toggleMore} />
            <Button kind="main" type="submit" large shortcut="Enter" busy={act.busy}>
              {common.save}
            </Button>
          </div>
        </form>
        {askingUrgency ? (
          <UrgencyDialog
            {...proposal}
            onUrgency={(urgency) => change({ urgency })}
            onDeadline={(at) => change({ deadlineByHand: { at } })}
            onProposal={() => change({ urgency: "", deadlineByHand: null })}
            onClose={() => setAskingUrgency(false)}
          />
        ) : null}
        {intake ? null : (
          <AlikePanel
            what={content.what}
            place={content.place}
            name={typeof content.more.name === "string" ? content.more.name : ""}
            paperNumber={paperNumberOf(content)}
            linked={content.sameAs}
            onChange={(sameAs) => change({ sameAs })}
          />
        )}
      </div>
    </Page>
  );
}

/** Where the latest time was said that the form proposes. */
function saidBy(content: RequestContent, from: Moment | null): "text" | "battery" | null {
  const said = saidDeadline(content, from);
  if (content.deadlineByHand !== null || said === null) return null;
  return said === content.read.deadline ? "text" : "battery";
}

/**
 * A new form begins at its subject; one that goes on with a draft, behind the last word of what is needed; a paper form
 * where it begins itself.
 */
function useBeginning(
  category: RefObject<HTMLInputElement | null>,
  what: RefObject<HTMLTextAreaElement | null>,
  own: boolean,
): void {
  useEffect(() => {
    if (!own) return;
    const words = what.current;
    if (category.current) return category.current.focus();
    words?.focus();
    words?.setSelectionRange(words.value.length, words.value.length);
  }, [category, what, own]);
}

function MoreButton(props: { open: boolean; filled: number; onToggle: () => void }) {
  const { request } = useText();
  return (
    <div className="sp-more-button">
      <Button shortcut="Alt M" aria-expanded={props.open} onClick={props.onToggle}>
        {request.more}
      </Button>
      {props.filled > 0 ? <span className="sp-soft">{request.moreFilled(props.filled)}</span> : null}
    </div>
  );
}
