/** What the program makes of it: to paste, to read aloud, to print, to send. */

import { CopyButton } from "../../app/CopyButton";
import { useAct, useQueryCommand } from "../../app/commands";
import { PaperBar } from "../../app/PaperBar";
import { RadioPanel } from "../../app/RadioWords";
import { Unread } from "../../app/Unread";
import { usePaper } from "../../app/usePaper";
import type { StatusReport, StatusWords } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { EmptyState, Panel } from "../../shared/Panel";
import { useShortcut } from "../../shared/shortcuts";
import { localeOf, useLanguage, useText } from "../../text/text";

interface ComposedProps {
  words: StatusWords;
  mayPrint: boolean;
  onSend: (() => void) | undefined;
  busy: boolean;
}

export function Composed({ words, mayPrint, onSend, busy }: ComposedProps) {
  const { statusReport } = useText();
  const language = useLanguage();
  const { data: report, error } = useQueryCommand("compose_status", words, { keepPrevious: true });
  useShortcut("Control+Enter", () => onSend?.(), { enabled: onSend !== undefined });
  return (
    <div className="sp-column">
      <div className="sp-actions">
        {onSend ? (
          <Button kind="main" large shortcut="Ctrl Enter" busy={busy} onClick={onSend}>
            {statusReport.send}
          </Button>
        ) : null}
        {report ? <CopyButton label={statusReport.copy} text={report.text} /> : null}
      </div>
      {mayPrint ? <StatusPaper words={words} report={report} /> : null}
      <Panel title={statusReport.composedTitle}>
        {report ? (
          <>
            <p className="sp-status__text">{report.text}</p>
            <p className="sp-status__mark sp-soft">
              {statusReport.asOf(
                new Intl.NumberFormat(localeOf(language)).format(report.entries),
                report.digest,
              )}
            </p>
          </>
        ) : null}
        {report || error ? null : <EmptyState>{statusReport.composing}</EmptyState>}
        {report ? null : <Unread error={error} />}
      </Panel>
      {report ? <RadioPanel radio={report.radio} /> : null}
    </div>
  );
}

function StatusPaper({ words, report }: { words: StatusWords; report: StatusReport | undefined }) {
  const { statusReport } = useText();
  const paper = usePaper();
  const act = useAct("print_status", paper.options);
  const make = async () => {
    const made = await act.run(words);
    return made && report ? { ...made, entries: report.entries, digest: report.digest } : made;
  };
  return <PaperBar of={statusReport.title} paper={paper} busy={act.busy} make={make} />;
}
