/** The step itself. What is not done is said first; whoever goes on all the same says so. */

import { type FormEvent, useState } from "react";
import { useLaptopNow } from "../../app/clock";
import { useAct } from "../../app/commands";
import { useKept } from "../../app/kept";
import { useNotes } from "../../app/notes";
import type { ChecklistNow, Obstacle, Opening } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { TextField } from "../../shared/Field";
import { Panel } from "../../shared/Panel";
import { DayField, TimeField } from "../../shared/TimeField";
import { comingMoment } from "../../shared/typedMoment";
import { useText } from "../../text/text";
import { AnywayDialog } from "./AnywayDialog";
import type { PointStateName } from "./moments";
import { Obstacles } from "./Obstacles";
import { SignPaper } from "./SignPaper";

interface StepProps {
  state: PointStateName;
  opening: Opening;
  mayLead: boolean;
  mayPrint: boolean;
  /** The list that goes with the step. */
  list: ChecklistNow | undefined;
  onDone: () => void;
}

export function Step({ state, opening, mayLead, mayPrint, list, onDone }: StepProps) {
  const { checklist: words } = useText();
  const notes = useNotes();
  const form = useSign(state);
  const unticked = list?.lines.filter((line) => line.by === null).length ?? 0;
  const [asking, setAsking] = useState(false);
  const act = useAct("set_point_state", {
    quiet: ["not_ready"],
    onFailure: ({ code }) => code === "not_ready" && setAsking(true),
  });
  const first = obstaclesOf(state, opening);
  const set = async (anyway: boolean) => {
    if (!form.fits()) return;
    const seen = opening.states.map((one) => one.id);
    if (!(await act.run({ state, ...form.sign(), anyway, seen }))) return;
    setAsking(false);
    onDone();
    notes.say([words.isNow[state], anyway ? words.recorded : ""].filter(Boolean).join(" "));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.fits() && unticked + first.length > 0) setAsking(true);
    else void set(false);
  };
  const title = words.acts[state] ?? state;
  return (
    <Panel title={title} className="sp-step">
      {first.length > 0 ? (
        <section aria-label={words.first}>
          <h3 className="sp-step__first">{words.first}</h3>
          <Obstacles obstacles={first} />
        </section>
      ) : null}
      <form className="sp-form sp-body" noValidate onSubmit={submit}>
        {state === "open" ? null : <SignFields state={state} form={form} mayPrint={mayPrint} />}
        {mayLead ? (
          <div className="sp-actions">
            <Button kind="main" large type="submit" busy={act.busy}>
              {title}
            </Button>
          </div>
        ) : (
          <p className="sp-soft">{words.readOnly}</p>
        )}
      </form>
      {asking ? (
        <AnywayDialog
          state={state}
          list={list}
          unticked={unticked}
          obstacles={first}
          busy={act.busy}
          onAnyway={() => void set(true)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Panel>
  );
}

/** What has to be done first: nothing to open, most to close for good. */
function obstaclesOf(state: PointStateName, { obstacles, forGood }: Opening): Obstacle[] {
  if (state === "open") return [];
  return state === "closed" ? [...obstacles, ...forGood] : obstacles;
}

type SignForm = ReturnType<typeof useSign>;

interface SignFieldsProps {
  state: PointStateName;
  form: SignForm;
  mayPrint: boolean;
}

/** It is printed before the door closes: the list asks whether it hangs there. */
function SignFields({ state, form, mayPrint }: SignFieldsProps) {
  const { checklist: words } = useText();
  const { content, change } = form;
  return (
    <>
      {state === "night" ? (
        <div className="sp-pair">
          <TimeField
            label={words.reopensTime}
            value={content.time}
            error={form.wrong}
            onChange={(time) => change({ time })}
          />
          <DayField label={words.reopensDay} value={content.day} onChange={(day) => change({ day })} />
        </div>
      ) : null}
      <TextField
        label={words.number}
        hint={words.numberHint}
        value={content.number}
        onChange={(number) => change({ number })}
      />
      {state === "closed" ? (
        <TextField
          optional
          label={words.instead}
          hint={words.insteadHint}
          value={content.instead ?? ""}
          onChange={(instead) => change({ instead })}
        />
      ) : null}
      {mayPrint ? <SignPaper sign={{ state, ...form.sign() }} instead={content.instead ?? ""} /> : null}
    </>
  );
}

/** What the sign says. A point that closes for the night says when it opens again. */
function useSign(state: PointStateName) {
  const { checklist: words } = useText();
  const now = useLaptopNow();
  const [content, setContent] = useKept("opening:sign", {
    time: "",
    day: "",
    number: words.usualNumber,
    instead: "",
  });
  const [tried, setTried] = useState(false);
  const reopens = state === "night" ? comingMoment(content.time, content.day, now()) : null;
  const past = reopens !== null && reopens <= now();
  const missing = state === "night" && reopens === null;
  const wrong = past ? words.reopensPast : missing ? words.reopensNeeded : undefined;
  return {
    content,
    change: (changes: Partial<typeof content>) => setContent({ ...content, ...changes }),
    wrong: tried ? wrong : undefined,
    fits: () => {
      setTried(true);
      return wrong === undefined;
    },
    sign: () => ({ reopens, emergencyNumber: state === "open" ? "" : content.number.trim() }),
  };
}
