/** Somebody counts: how much there is, and how fast it goes. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useKept } from "../../app/kept";
import { useNotes } from "../../app/notes";
import { useFieldNames } from "../../app/useFieldNames";
import type { StockNow } from "../../generated/commands";
import { TextField } from "../../shared/Field";
import { useText } from "../../text/text";

const HOURS = 24;

export function CountDialog({ stock, onClose }: { stock: StockNow; onClose: () => void }) {
  const { situation: words } = useText();
  const notes = useNotes();
  const names = useFieldNames();
  const article = names.articleOf(stock.article);
  const each = article?.perPersonPerDay ?? null;
  // Of what was never counted what goes as a rule is proposed.
  const before = stock.counts[0]?.perDay ?? article?.usualPerDay ?? 0;
  const usual = before > 0 ? String(each ? Math.round(before / each) : before) : "";
  const [content, setContent] = useKept(`stock:${stock.article}`, { amount: "", use: usual });
  const [tried, setTried] = useState(false);
  const act = useAct("count_stock");
  const [amount, use] = [numberIn(content.amount), content.use.trim() ? numberIn(content.use) : 0];
  const wrong = (value: number | null) => (tried && value === null ? words.numberNeeded : undefined);
  const save = async () => {
    setTried(true);
    if (amount === null || use === null) return;
    const seen = stock.counts.map((one) => one.id);
    const [persons, perDay] = each ? [use, null] : [null, use];
    if (!(await act.run({ article: stock.article, amount, perDay, persons, seen }))) return;
    setContent({ amount: "", use: content.use });
    onClose();
    notes.say(words.countSaved(names.article(stock.article)));
  };
  const perDay = (use ?? 0) * (each ?? 1);
  const unit = names.unit(stock.article);
  return (
    <DialogForm
      title={words.countTitle(names.article(stock.article))}
      save={words.countSave}
      busy={act.busy}
      onSave={() => void save()}
      onClose={onClose}
    >
      {stock.counts.length > 1 ? <p className="sp-callout">{words.twoCountsNote}</p> : null}
      <TextField
        large
        inputMode="numeric"
        className="sp-field--short"
        label={words.amount(unit)}
        value={content.amount}
        error={wrong(amount)}
        onChange={(typed) => setContent({ ...content, amount: typed })}
      />
      <TextField
        large
        optional
        inputMode="numeric"
        className="sp-field--short"
        label={each ? words.persons(each, unit) : words.perDay(unit)}
        value={content.use}
        error={wrong(use)}
        onChange={(typed) => setContent({ ...content, use: typed })}
      />
      <p role="status">
        {amount !== null && perDay > 0 ? <b>{words.enough(Math.floor((amount * HOURS) / perDay))}</b> : ""}
      </p>
    </DialogForm>
  );
}

function numberIn(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : null;
}
