/** Where it is and how much it counts, in a line; and what to do when the printer does not. */

import type { CommandFailed } from "../backend";
import { localeOf, useLanguage, useText } from "../text/text";
import { sentenceOf } from "./notes";
import type { Made, Paper } from "./usePaper";

export function PaperLine({ paper: { became } }: { paper: Paper }) {
  const { paper: words } = useText();
  const says = useSaying();
  return (
    <>
      <p role="status" className="sp-paper-bar__line">
        {became && became.how !== "failed" ? `✓ ${says(became)}` : null}
      </p>
      {became?.how === "failed" ? (
        <p role="alert" className="sp-warning sp-paper-bar__line">
          ▲ {words.printingFailed}
        </p>
      ) : null}
    </>
  );
}

type Went = Exclude<NonNullable<Paper["became"]>, { how: "failed" }>;

function useSaying(): (became: Went) => string {
  const text = useText();
  const { paper: words, stick: sticks } = text;
  const locale = localeOf(useLanguage());
  const counted = ({ entries, digest }: Pick<Made, "entries" | "digest">) =>
    entries === undefined ? "" : words.counts(entries.toLocaleString(locale), digest ?? "");
  const refusal = (failure: CommandFailed | null) => (failure ? sentenceOf(text, failure) : "");
  return (became) => {
    if (became.how !== "written") {
      const count = counted(became.made);
      if (became.how === "printed") return said([words.sent(became.printer), count, words.noPaper]);
      if (became.how === "opened") return said([refusal(became.refused), words.opened, count, words.noPaper]);
      return said([words.kept(became.made.fileName, became.path), count]);
    }
    const { written, place } = became;
    const { stick } = place;
    const out = written.mayPullOut ? sticks.mayPullOut : sticks.notYet;
    const where = words.keptAll(written.files.length, written.name, stick, place.folder);
    return said([where, counted(written), stick === null ? "" : `${out}.`]);
  };
}

function said(sentences: string[]): string {
  return sentences.filter(Boolean).join(" ");
}
