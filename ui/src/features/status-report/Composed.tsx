/** What the program makes of it: to paste, to read aloud, to print, to send. */

import { CopyButton } from "../../app/CopyButton";
import { useQueryCommand } from "../../app/commands";
import { usePrinting } from "../../app/documents";
import { RadioPanel } from "../../app/RadioWords";
import { Unread } from "../../app/Unread";
import type { StatusWords } from "../../generated/commands";
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
  const { print, busy: printing } = usePrinting("print_status");
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
        {mayPrint ? (
          <Button busy={printing} onClick={() => void print(words)}>
            {statusReport.print}
          </Button>
        ) : null}
      </div>
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
