/** How many rows come in, are here already, or stay out, and why. */

import { useTimes } from "../../app/clock";
import type { ImportPreview, Moment } from "../../generated/commands";
import { useText } from "../../text/text";

export function PreviewCounts({ preview, busy }: { preview: ImportPreview; busy: boolean }) {
  const { files } = useText();
  return (
    <ul className="sp-import__counts" aria-busy={busy} aria-live="polite">
      <li>
        <span aria-hidden="true">✓</span> <b>{files.good(preview.good)}</b>
      </li>
      <li>
        <span aria-hidden="true">=</span> {files.known(preview.known)}
      </li>
      <li>
        <span aria-hidden="true">▲</span> {files.bad(preview.bad)}
      </li>
      <TakenBefore at={preview.takenBefore} />
      <BsnLines lines={preview.bsnLines} />
    </ul>
  );
}

/** The same file came before, whatever its columns were taken for then. */
export function TakenBefore({ at }: { at: Moment | null }) {
  const { files } = useText();
  const times = useTimes();
  if (at === null) return null;
  return (
    <li>
      <span aria-hidden="true">▲</span> {files.takenBefore(times.full(at))}
    </li>
  );
}

/** A file may hold what the form warns of. */
export function BsnLines({ lines }: { lines: number[] }) {
  const { files } = useText();
  if (lines.length === 0) return null;
  return (
    <li>
      <span aria-hidden="true">▲</span> <b>{files.bsn(lines.length)}</b> {files.bsnLines(lines)}
    </li>
  );
}

/** The first rows that stay out, with their lines and reasons. */
export function Problems({ preview }: { preview: ImportPreview }) {
  const { files, request } = useText();
  if (preview.problems.length === 0) return null;
  const reason = (code: string) => files.reasons[code] ?? code;
  const field = (name: string) => request.fields[name] ?? name;
  return (
    <section className="sp-import__problems" aria-label={files.badTitle}>
      <table className="sp-table">
        <caption className="sp-import__caption">{files.badTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{files.line}</th>
            <th scope="col">{files.problem}</th>
            <th scope="col">{files.found}</th>
          </tr>
        </thead>
        <tbody>
          {preview.problems.map((problem) => (
            <tr key={`${problem.line}-${problem.field}-${problem.reason}`}>
              <th scope="row">{problem.line}</th>
              <td>
                {field(problem.field)} {reason(problem.reason)}
              </td>
              <td>{problem.found}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sp-soft">{files.badMore}</p>
    </section>
  );
}
