/** All copies, newest first, one click away. */

import { useNow, useTimes } from "../../app/clock";
import { useQueryCommand } from "../../app/commands";
import { sizeIn } from "../../shared/size";
import { useLanguage, useText } from "../../text/text";

export function BackupList({ exercise }: { exercise: boolean }) {
  const { settings } = useText();
  const backups = useQueryCommand("list_backups", { exercise, folder: null }).data?.backups ?? [];
  if (backups.length === 0) return null;
  return (
    <>
      <OutOfReach exercise={exercise} />
      <details className="sp-settings__details">
        <summary>
          {settings.backupList} ({backups.length})
        </summary>
        <BackupTable exercise={exercise} />
      </details>
    </>
  );
}

/** Copies that hold what was erased since, on a disk that is not here. */
function OutOfReach({ exercise }: { exercise: boolean }) {
  const { settings } = useText();
  const times = useTimes();
  const found = useQueryCommand("list_backups", { exercise, folder: null }).data?.outOfReach ?? [];
  if (found.length === 0) return null;
  return (
    <div>
      <p>▲ {settings.backupsWithErased}</p>
      <ul>
        {found.map(({ made, folder }) => (
          <li key={`${made}-${folder}`}>
            {times.full(made)} <span className="sp-settings__path">{folder}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function BackupTable({ exercise }: { exercise: boolean }) {
  const { settings } = useText();
  const language = useLanguage();
  const times = useTimes();
  const now = useNow();
  const backups = useQueryCommand("list_backups", { exercise, folder: null }).data?.backups ?? [];
  return (
    <table className="sp-table">
      <caption className="sp-visually-hidden">{settings.backupList}</caption>
      <thead>
        <tr>
          <th scope="col">{settings.backupWhen}</th>
          <th scope="col">{settings.backupWhere}</th>
          <th scope="col" className="sp-table__number">
            {settings.backupSize}
          </th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <tr key={`${backup.name}-${backup.secondPlace}`}>
            <th scope="row">{times.moment(backup.made, now)}</th>
            <td>{backup.secondPlace ? settings.secondPlace : settings.hereOnLaptop}</td>
            <td className="sp-table__number">{sizeIn(language, backup.bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
